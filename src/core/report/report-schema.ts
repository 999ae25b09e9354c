import * as v from "valibot";

const text = v.string();
const textOrNull = v.nullable(v.string());
const numberOrNull = v.nullable(v.number());
const responder = v.picklist(["cloudflare", "origin", "other-edge", "local-network"]);
const where = v.custom<"status" | `field:${string}` | "body" | "timing" | "address" | "absence">(
  (value) => typeof value === "string" && /^(?:status|field:.+|body|timing|address|absence)$/s.test(value),
);

const finding = v.object({
  signature: text,
  supports: responder,
  weight: v.number(),
  where,
  excerpt: textOrNull,
  because: text,
});

const verdict = v.object({
  responder: v.picklist([...responder.options, "undetermined"]),
  viaCloudflare: v.nullable(v.boolean()),
  product: textOrNull,
  cause: textOrNull,
  errorCode: numberOrNull,
  confidence: v.picklist(["certain", "likely", "undetermined"]),
  summary: text,
});

const start = v.pipe(
  textOrNull,
  v.transform((value) => value ?? ""),
);
const fields = v.array(v.object({ name: text, value: text }));

const again = v.object({
  status: v.number(),
  startedDateTime: start,
  serverDate: textOrNull,
  rayId: textOrNull,
  colo: textOrNull,
  referenceId: textOrNull,
  verdict,
  findings: v.array(finding),
  fields,
});

/** `whose403/report/1` as it is read: keys that it does not know are dropped. */
export const reportSchema = v.object({
  schema: v.literal("whose403/report/1"),
  generator: v.object({ name: text, version: text }),
  createdAt: text,
  block: v.object({
    method: text,
    url: text,
    urlDetail: v.picklist(["full", "no-query", "origin"]),
    type: textOrNull,
    status: v.number(),
    startedDateTime: start,
    serverDate: textOrNull,
    clockSkewMs: numberOrNull,
    serverIPAddress: textOrNull,
    rayId: textOrNull,
    colo: textOrNull,
    referenceId: textOrNull,
    verdict,
    findings: v.array(finding),
    fields,
    bodyExcerpt: textOrNull,
    notObservable: v.array(text),
    // Reports of version 0.1 have no such key.
    notes: v.nullish(v.array(text), []),
  }),
  // Reports of version 0.1 have no such key.
  again: v.nullish(again, null),
  visitor: v.object({
    browser: textOrNull,
    platform: textOrNull,
    language: textOrNull,
    doing: textOrNull,
    tried: v.array(text),
    ipAddress: textOrNull,
  }),
  picture: v.object({ mediaType: textOrNull, width: numberOrNull, height: numberOrNull, reason: textOrNull }),
  removed: v.array(v.object({ where: text, what: text })),
});
