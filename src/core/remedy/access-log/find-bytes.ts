/** Finds one sequence of bytes in others. */
export type FindBytes = (bytes: Uint8Array, from: number, to: number) => number;

/**
 * A search for these ASCII characters: answers where they begin between `from` and `to`, or -1. Looks at the
 * last byte first and skips as far as that allows (Horspool, 1980), so long needles are found faster.
 */
export function findBytes(text: string): FindBytes {
  const needle = new TextEncoder().encode(text);
  const length = needle.length;
  const last = needle[length - 1];
  const skips = new Int32Array(256).fill(length);
  for (let at = 0; at < length - 1; at++) skips[needle[at] ?? 0] = length - 1 - at;
  return (bytes, from, to) => {
    for (let at = from + length - 1; at < to;) {
      const byte = bytes[at] ?? 0;
      if (byte === last && sameBefore(bytes, at - length + 1, needle)) return at - length + 1;
      at += skips[byte] ?? 1;
    }
    return -1;
  };
}

function sameBefore(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  for (let at = needle.length - 2; at >= 0; at--) if (bytes[start + at] !== needle[at]) return false;
  return true;
}
