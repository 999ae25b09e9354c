import { findBytes, type FindBytes } from "./find-bytes";

/** How long a Ray ID is, in hex digits (developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/). */
const rayLength = 16;

// The value of a byte as a hex digit, 16 for all others.
const digits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const at = "0123456789abcdef".indexOf(String.fromCharCode(byte).toLowerCase());
  return at < 0 ? 16 : at;
});

/** Ray IDs to look for, made ready once: the first digits of each, and all of them with a search for each. */
export interface RayNeedles {
  readonly starts: Uint8Array;
  readonly words: ReadonlyMap<string, FindBytes>;
}

/** Makes Ray IDs (16 hex digits, any case) ready to be looked for. */
export function rayNeedles(rayIds: Iterable<string>): RayNeedles {
  const words = new Map(
    Array.from(rayIds, (rayId) => rayId.toLowerCase()).map((word) => [word, findBytes(word)]),
  );
  const starts = new Uint8Array(1 << 16);
  for (const word of words.keys()) starts[Number.parseInt(word.slice(0, 4), 16)] = 1;
  return { starts, words };
}

/** What `findRays` saw: anything that looks like a Ray ID with its data centre, a word of 16 in capitals. */
export interface RaySeen {
  any: boolean;
  capitals: boolean;
}

/** Whether there is a hex digit; there is none outside. */
export function isHexAt(bytes: Uint8Array, at: number): boolean {
  return (digits[bytes[at] ?? 0] ?? 16) < 16;
}

/**
 * Calls `found` with each of the Ray IDs in the bytes from `from` to `to`, and where it begins. A word of 16
 * covers every sixteenth byte, so only those are looked at, and all needles are found in one pass. Part of a
 * longer hex word is none.
 */
export function findRays(
  bytes: Uint8Array,
  from: number,
  to: number,
  needles: RayNeedles,
  seen: RaySeen,
  found: (rayId: string, at: number) => void,
): void {
  let done = from;
  for (let at = from + rayLength - 1; at < to;) {
    if (!isHexAt(bytes, at)) {
      at += rayLength;
      continue;
    }
    let start = at;
    while (start > done && isHexAt(bytes, start - 1)) start--;
    let end = at + 1;
    while (end < to && isHexAt(bytes, end)) end++;
    if (end - start === rayLength) {
      if (!seen.any) seen.any = hasColo(bytes, end, to);
      if (!seen.capitals) seen.capitals = hasCapital(bytes, start, end);
      if (needles.starts[fourDigits(bytes, start)] === 1) {
        const word = wordAt(bytes, start);
        if (needles.words.has(word)) found(word, start);
      }
    }
    done = end;
    at = end + rayLength;
  }
}

/** Whether a Ray ID that ends there has its data centre behind it: `-FRA`. */
function hasColo(bytes: Uint8Array, end: number, to: number): boolean {
  if (end + 4 > to || bytes[end] !== 0x2d) return false;
  for (let at = end + 1; at < end + 4; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) return false;
  }
  return true;
}

function hasCapital(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x41 && byte <= 0x46) return true;
  }
  return false;
}

function fourDigits(bytes: Uint8Array, at: number): number {
  let number = 0;
  for (let next = at; next < at + 4; next++) number = number * 16 + (digits[bytes[next] ?? 0] ?? 0);
  return number;
}

function wordAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + rayLength)).toLowerCase();
}
