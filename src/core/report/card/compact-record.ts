import * as v from "valibot";
import type { Confidence, Responder } from "../../attribution/verdict";
import type { Report } from "../report";

/** What the card's QR code says: enough to find the event at Cloudflare and in the server's log. */
export interface CompactRecord {
  readonly rayId: string | null;
  readonly colo: string | null;
  /** Another vendor's id; only where there is no Ray ID. */
  readonly referenceId: string | null;
  /** ISO 8601 in UTC to the second: the server's time, or the visitor's where that is unknown. */
  readonly time: string | null;
  readonly method: string;
  /** As the visitor chose to give it; its beginning where `urlCut`. */
  readonly url: string;
  readonly urlCut: boolean;
  readonly status: number;
  readonly responder: Responder | "undetermined";
  readonly confidence: Confidence;
}

const cutMark = "[cut]";
/**
 * Bytes that a QR code of version 10 holds at error correction M (ISO/IEC 18004:2024, table 7): 57
 * modules a side, which a photo of a screen still resolves.
 */
const maxBytes = 213;

/**
 * The record as lines of ASCII that a person reads who scans it with a phone. ASCII alone, since
 * readers guess the encoding of anything else: ZBar takes UTF-8 for Shift JIS. The URL is cut so
 * that all of it fits.
 */
export function compactRecord(report: Report): string {
  const { block } = report;
  const { rayId, colo, referenceId, verdict } = block;
  const time = Date.parse(block.serverDate ?? block.startedDateTime);
  // A report can have been read from somebody's file: what is not of its kind stays out.
  const ray = /^[0-9a-f]{16}$/.test(rayId ?? "") ? rayId : null;
  const place = /^[A-Z]{3}$/.test(colo ?? "") ? ` ${colo}` : "";
  const lines = [
    "WHOSE403/1",
    ray === null ? "Ray -" : `Ray ${ray}${place}`,
    ...(ray === null && referenceId ? [`Ref ${ascii(referenceId, 40)}`] : []),
    `UTC ${Number.isNaN(time) ? "-" : new Date(time).toISOString().slice(0, 19).replace("T", " ")}`,
    `By ${verdict.responder}, ${verdict.confidence}`,
    `${/^\d{3}$/.test(String(block.status)) ? block.status : "000"} ${/^[A-Za-z-]{1,20}$/.test(block.method) ? block.method : "?"} `,
  ];
  const text = lines.join("\n");
  return text + cutUrl(ascii(block.url) || "-", maxBytes - text.length);
}

const written =
  /^WHOSE403\/1\nRay (?:-|([0-9a-f]{16})(?: ([A-Z]{3}))?)\n(?:Ref ([!-~]{1,40})\n)?UTC (?:-|([\d-]{10}) ([\d:]{8}))\nBy ([a-z-]{1,20}), ([a-z]{1,20})\n(\d{3}) ([A-Za-z-]{1,20}|\?) ([!-~]{1,400})(?:\n|$)/;

const record = v.pipe(
  v.object({
    rayId: v.nullable(v.string()),
    colo: v.nullable(v.string()),
    referenceId: v.nullable(v.string()),
    time: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
    method: v.string(),
    url: v.pipe(v.string(), v.regex(/^(?:(?:http|ws)s?:\/\/.+|(?:[a-z][a-z\d+.-]*:)?\[removed\])$/)),
    urlCut: v.boolean(),
    status: v.number(),
    responder: v.picklist(["cloudflare", "origin", "other-edge", "local-network", "undetermined"]),
    confidence: v.picklist(["certain", "likely", "undetermined"]),
  }),
  v.check(({ time }) => time === null || !Number.isNaN(Date.parse(time))),
  v.check(({ responder, confidence }) => (responder === "undetermined") === (confidence === "undetermined")),
);

/** A record as read from a code; null for any other text. Lines after those that it knows are ignored. */
export function readCompactRecord(text: string): CompactRecord | null {
  const match = written.exec(text);
  if (match === null) return null;
  const [, rayId, colo, referenceId, day, clock, responder, confidence, status, method, url = ""] = match;
  const parsed = v.safeParse(record, {
    rayId: rayId ?? null,
    colo: colo ?? null,
    referenceId: referenceId ?? null,
    time: day === undefined ? null : `${day}T${clock}Z`,
    method,
    url,
    urlCut: url.endsWith(cutMark),
    status: Number(status),
    responder,
    confidence,
  });
  return parsed.success ? parsed.output : null;
}

/** Printable ASCII without spaces: anything else percent-encoded, as a URL would have it. */
function ascii(text: string, length = Infinity): string {
  let result = "";
  for (const character of text) {
    if (result.length >= length) break;
    result += /[\x21-\x7e]/.test(character) ? character : percent(character);
  }
  return result.slice(0, length);
}

function percent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

function cutUrl(url: string, length: number): string {
  if (url.length <= length) return url;
  return url.slice(0, length - cutMark.length).replace(/%[0-9A-F]?$/i, "") + cutMark;
}
