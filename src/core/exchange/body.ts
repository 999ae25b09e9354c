import type { Body } from "./exchange";

/** The most text of one body that is kept, in bytes of UTF-8: 256 KiB. */
export const bodyCap = 256 * 1024;

const encoder = new TextEncoder();
/** Made once: nearly every body is cut to this at most. */
const scratch = new Uint8Array(bodyCap);

/** The length of a text in bytes of UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/** The beginning of a text, at most so many bytes of UTF-8, never half a character. */
export function cutText(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) return text;
  const room = maxBytes <= bodyCap ? scratch.subarray(0, maxBytes) : new Uint8Array(maxBytes);
  // It writes whole characters alone (Encoding standard, encodeInto), and says how many units they were.
  return text.slice(0, encoder.encodeInto(text.slice(0, maxBytes), room).read);
}

/** The same body with at most so many bytes of text, marked as cut where something went. */
export function capBody(body: Body, maxBytes: number): Body {
  if (body.state !== "read") return body;
  const text = cutText(body.text, maxBytes);
  if (text.length === body.text.length) return body;
  return { state: "read", text, size: body.size ?? utf8Length(body.text), cut: true };
}
