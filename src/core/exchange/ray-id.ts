import type { Message } from "../messages/message";
import { bodyRayId } from "./body-ray-id";
import type { Exchange } from "./exchange";
import { fieldValues } from "./fields";

/** The Ray ID of an exchange, where it came from, and what is odd about it. */
export interface RayReading {
  /** 16 lower-case hex digits without the colo suffix, or null. */
  readonly rayId: string | null;
  /** The suffix of the `cf-ray` field: three capitals, or null. */
  readonly colo: string | null;
  readonly source: "field" | "body" | null;
  /** Where field and body disagree, or the body's Ray ID cannot be this site's. */
  readonly note: Message | null;
}

/** The Ray ID of the `cf-ray` field. */
export interface FieldRay {
  readonly rayId: string;
  readonly colo: string | null;
}

// Some data centres add a second suffix (`-SJC-PIG`, seen since 2024).
const WELL_FORMED = /^([0-9a-f]{16})(?:-([a-z]{3})(?:-[a-z]{3})?)?$/i;

/**
 * The well-formed `cf-ray` field, or null. 16 hex digits and a data-centre code
 * (developers.cloudflare.com/fundamentals/reference/http-headers/); `CF-RAY: -` and anything else
 * that Cloudflare does not write is ignored, as are fields whose name only resembles it.
 */
export function fieldRay(exchange: Pick<Exchange, "fields">): FieldRay | null {
  // Repeated fields may come joined (RFC 9110 section 5.3); some HAR tools join them by a line break.
  for (const joined of fieldValues(exchange.fields, "cf-ray")) {
    for (const value of /[,\n]/.test(joined) ? joined.split(/[,\n]/) : [joined]) {
      const match = WELL_FORMED.exec(value.trim());
      if (match?.[1] !== undefined) {
        return { rayId: match[1].toLowerCase(), colo: match[2]?.toUpperCase() ?? null };
      }
    }
  }
  return null;
}

/**
 * The Ray ID of a response: from the field first, then from the body. With every field seen and
 * no `cf-ray` among them, a Ray ID in the body belongs to another site whose page was passed on:
 * it is then in the note alone. A caller that knows what `fieldRay` gives, or whether one of some
 * texts is in the body (as `bodyRayId` asks), spares looking again.
 */
export function readRay(
  exchange: Exchange,
  field: FieldRay | null = fieldRay(exchange),
  holds?: (texts: readonly string[]) => boolean,
): RayReading {
  const body = exchange.body.state === "read" ? bodyRayId(exchange.body.text, holds) : null;
  if (field !== null) {
    const differs = body !== null && body !== field.rayId;
    const note: Message | null = differs ? { id: "ray_note_differs", params: { other: body } } : null;
    return { ...field, source: "field", note };
  }
  const timed = exchange.fieldsComplete ? null : timingRay(exchange);
  if (timed !== null) return { rayId: timed, colo: null, source: "field", note: null };
  if (body === null) return { rayId: null, colo: null, source: null, note: null };
  if (exchange.fieldsComplete) {
    const note: Message = { id: "ray_note_relayed", params: { other: body } };
    return { rayId: null, colo: null, source: null, note };
  }
  return { rayId: body, colo: null, source: "body", note: null };
}

// A challenge's Server-Timing entry `chlray;desc="…"`: seen by page scripts where cf-ray is not.
function timingRay(exchange: Exchange): string | null {
  for (const value of fieldValues(exchange.fields, "server-timing")) {
    const found = /\bchlray;desc="?([0-9a-f]{16})\b/i.exec(value)?.[1];
    if (found !== undefined) return found.toLowerCase();
  }
  return null;
}
