import type { RecordedEntry } from "./har-file";

/** Fields whose whole value changes from one answer to the next; the length goes with the ids in a body. */
const volatileFields = new Set([
  "date",
  "expires",
  "last-modified",
  "etag",
  "age",
  "x-runtime",
  "x-varnish",
  "content-length",
]);

/** What changes inside a value or a text. */
const volatilePlaces: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? \d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d\d:\d\d:\d\d(?: (?:GMT|UTC|[+-]\d{4}))?/g,
    "DATE",
  ],
  [
    /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d(?: [A-Z]{3,4})? \d{4}/g,
    "DATE",
  ],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?/g, "TIME"],
  [/\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,})\b/gi, "ID"],
  [/(?<![\w/+-])(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])(?=[\w+/-]*[A-Z])[\w+/-]{20,}={0,2}/g, "ID"],
  [/(?<=\b(?:127\.0\.0\.1|localhost|\[?::1\]?):)\d{2,5}\b/g, "PORT"],
  [/(?<=\bport )\d{4,5}\b/gi, "PORT"],
  [/\/tmp\/[\w.-]+/g, "FOLDER"],
  [/(?<=\bXID: )\d+/g, "ID"],
];

/**
 * Whether two recordings of a refusal are the same but for what changes every time: dates, ids, ports,
 * names of temporary folders, and what the product itself names as `volatile`. The request, the label
 * (but for its reference id) and the version of the product count.
 */
export function sameButForVolatile(
  one: RecordedEntry,
  other: RecordedEntry,
  volatile: readonly RegExp[] = [],
): boolean {
  return JSON.stringify(steady(one, volatile)) === JSON.stringify(steady(other, volatile));
}

/** An entry with everything volatile in it replaced by what kind of thing it was. */
export function steady(entry: RecordedEntry, volatile: readonly RegExp[] = []): unknown {
  const { request, response, _label: label } = entry;
  const calm = (text: string): string => {
    const own = volatile.reduce((rest, pattern) => rest.replaceAll(allOf(pattern), "OWN"), text);
    return volatilePlaces.reduce((rest, [pattern, kind]) => rest.replaceAll(pattern, kind), own);
  };
  return {
    request: [
      request.method,
      calm(request.url),
      ...request.headers.map(({ name, value }) => [name, calm(value)]),
    ],
    response: [response.status, response.statusText, response.httpVersion],
    fields: response.headers.map(({ name, value }) => [
      name,
      volatileFields.has(name.toLowerCase()) ? "VOLATILE" : calm(withoutCookieValue(name, value)),
    ]),
    content: [response.content.mimeType, response.content.encoding ?? "text", calm(response.content.text)],
    label: { ...label, referenceId: label.referenceId === null ? null : "ID" },
    source: entry._source,
  };
}

function withoutCookieValue(name: string, value: string): string {
  return name.toLowerCase() === "set-cookie" ? value.replace(/=[^;]*/, "=VALUE") : value;
}

function allOf(pattern: RegExp): RegExp {
  return pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
}
