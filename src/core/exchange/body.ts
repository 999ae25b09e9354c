import type { Body } from "./exchange";

/** The most text of one body that is kept, in bytes of UTF-8: 256 KiB. */
export const bodyCap = 256 * 1024;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The length of a text in bytes of UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/** The beginning of a text, at most so many bytes of UTF-8, never half a character. */
export function cutText(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) return text;
  const bytes = encoder.encode(text.slice(0, maxBytes));
  if (bytes.length <= maxBytes) return text.slice(0, maxBytes);
  let end = maxBytes;
  // A continuation byte (10xxxxxx) at the cut means that the character before it is half.
  while (end > 0 && ((bytes[end] ?? 0) & 0b1100_0000) === 0b1000_0000) end -= 1;
  return decoder.decode(bytes.subarray(0, end));
}

/** The same body with at most so many bytes of text, marked as cut where something went. */
export function capBody(body: Body, maxBytes: number): Body {
  if (body.state !== "read") return body;
  const text = cutText(body.text, maxBytes);
  if (text.length === body.text.length) return body;
  return { state: "read", text, size: body.size ?? utf8Length(body.text), cut: true };
}
