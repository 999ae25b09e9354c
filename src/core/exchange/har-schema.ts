import * as v from "valibot";

/**
 * One HAR 1.2 entry (http://www.softwareishard.com/blog/har-12-spec/), as far as it is used.
 * Tolerant of what is missing or null, strict about what has the wrong type. The fields with an
 * underscore are Chrome's own, and those of partial captures.
 */
const optionalText = v.nullish(v.string());
const optionalNumber = v.nullish(v.number());

const fieldSchema = v.object({ name: v.string(), value: v.nullish(v.string(), "") });

const contentSchema = v.object({
  size: optionalNumber,
  mimeType: optionalText,
  text: optionalText,
  encoding: optionalText,
});

export const harEntrySchema = v.object({
  startedDateTime: optionalText,
  time: optionalNumber,
  request: v.object({
    method: v.nullish(v.string(), ""),
    url: v.string(),
    headers: v.nullish(v.array(fieldSchema), []),
  }),
  response: v.object({
    status: v.pipe(v.number(), v.safeInteger()),
    statusText: v.nullish(v.string(), ""),
    httpVersion: v.nullish(v.string(), ""),
    headers: v.nullish(v.array(fieldSchema)),
    content: v.nullish(contentSchema),
    _error: optionalText,
  }),
  serverIPAddress: optionalText,
  _resourceType: optionalText,
  _fieldsComplete: v.nullish(v.boolean(), true),
  _bodyComplete: v.nullish(v.boolean(), true),
});

/** One HAR 1.2 entry whose shape has been checked. */
export type HarEntry = v.InferOutput<typeof harEntrySchema>;
