import * as v from "valibot";
import type { SecurityEvent } from "./security-event";

const answerSchema = v.object({
  data: v.object({
    viewer: v.object({
      zones: v.array(v.object({ firewallEventsAdaptive: v.nullable(v.array(v.unknown())) })),
    }),
  }),
});
const rowSchema = v.record(v.string(), v.unknown());

/** No value of a row is kept longer than this. */
const longest = 4_000;

/**
 * The events of an answer of GraphQL's, the newest first; null where it has none of its form. A row
 * without time or action is none.
 */
export function readEvents(json: unknown): readonly SecurityEvent[] | null {
  const answer = v.safeParse(answerSchema, json);
  if (!answer.success) return null;
  return answer.output.data.viewer.zones.flatMap((zone) =>
    (zone.firewallEventsAdaptive ?? []).flatMap((row) => readEvent(row) ?? []),
  );
}

function readEvent(json: unknown): SecurityEvent | null {
  const row = v.safeParse(rowSchema, json);
  if (!row.success) return null;
  const values = new Map(Object.entries(row.output).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (name: string): string | null => {
    const value = values.get(name.toLowerCase());
    if (typeof value === "number") return String(value);
    return typeof value === "string" && value !== "" ? value.slice(0, longest) : null;
  };
  const time = Date.parse(text("datetime") ?? "");
  const action = text("action");
  if (Number.isNaN(time) || action === null) return null;
  const asn = /^\d{1,10}$/.exec(text("clientAsn") ?? "")?.[0];
  const rayId = /^[0-9a-f]{16}/.exec((text("rayName") ?? "").toLowerCase())?.[0];
  return {
    datetime: new Date(time).toISOString(),
    action: normal(action),
    source: normal(text("source") ?? ""),
    rayId: rayId ?? null,
    ruleId: text("ruleId"),
    rulesetId: text("rulesetId"),
    description: text("description"),
    clientIp: text("clientIP"),
    clientCountry: text("clientCountryName"),
    clientAsn: asn === undefined || Number(asn) === 0 ? null : Number(asn),
    clientAsnDescription: text("clientASNDescription"),
    host: text("clientRequestHTTPHost"),
    method: text("clientRequestHTTPMethodName"),
    path: text("clientRequestPath"),
    query: text("clientRequestQuery"),
    userAgent: text("userAgent"),
  };
}

/** Spellings differ: `managed_challenge` and `managedchallenge`, `firewallManaged` and `firewallmanaged`. */
function normal(word: string): string {
  return word.toLowerCase().replaceAll("_", "");
}
