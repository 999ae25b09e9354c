/** Finds one sequence of bytes in others. */
export type FindBytes = (bytes: Uint8Array, from: number, to: number) => number;

const asIs = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const lowered = asIs.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte));

/**
 * A search for these ASCII characters, upper and lower case alike if `anyCase`: answers where they begin
 * between `from` and `to`, or -1. Looks at the
 * last byte first and skips as far as that allows (Horspool, 1980), so long needles are found faster.
 */
export function findBytes(text: string, anyCase = false): FindBytes {
  const needle = new TextEncoder().encode(anyCase ? text.toLowerCase() : text);
  const fold = anyCase ? lowered : asIs;
  const length = needle.length;
  const last = needle[length - 1];
  const skips = new Int32Array(256).fill(length);
  for (let at = 0; at < length - 1; at++) {
    for (const [byte, same] of fold.entries()) if (same === needle[at]) skips[byte] = length - 1 - at;
  }
  return (bytes, from, to) => {
    for (let at = from + length - 1; at < to;) {
      const byte = bytes[at] ?? 0;
      if (fold[byte] === last && sameBefore(bytes, at - length + 1, needle, fold)) return at - length + 1;
      at += skips[byte] ?? 1;
    }
    return -1;
  };
}

function sameBefore(bytes: Uint8Array, start: number, needle: Uint8Array, fold: Uint8Array): boolean {
  for (let at = needle.length - 2; at >= 0; at--)
    if (fold[bytes[start + at] ?? 0] !== needle[at]) return false;
  return true;
}
