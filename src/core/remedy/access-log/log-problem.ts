import type { LogProblem } from "./log-finding";

// gzip (RFC 1952), bzip2, zstd (RFC 8878), xz, zip.
const compressed = [
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x50, 0x4b, 0x03, 0x04],
];
const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Why a log that begins with these bytes cannot be searched as it is; null where it can. */
export function logProblem(start: Uint8Array): LogProblem | null {
  const begins = (marks: readonly number[]): boolean => marks.every((byte, at) => start[at] === byte);
  if (start.length === 0) return "empty";
  if (compressed.some(begins)) return "compressed";
  return utf16.some(begins) ? "utf-16" : null;
}
