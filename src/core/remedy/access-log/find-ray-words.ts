import type { FastBytes } from "./fast-bytes";
import { findRays, isHexAt, type RayNeedles } from "./ray-words";

/** With more Ray IDs than this, one pass for all is faster than a fast one for each. */
const fewWords = 6;
/** So much tells whether a stretch has Ray IDs, and in which case they are written. */
const sample = 4096;

/**
 * Calls `found` with each of the Ray IDs in some whole lines and where it begins; answers whether there are
 * any Ray IDs in them. With something fast, long stretches are sampled for that, not read.
 */
export function findRayWords(
  bytes: Uint8Array,
  from: number,
  to: number,
  needles: RayNeedles,
  fast: FastBytes | null,
  found: (rayId: string, at: number) => void,
): boolean {
  const seen = { any: false, capitals: false };
  if (fast !== null && needles.words.size <= fewWords && to - from > 4 * sample) {
    findRays(bytes, from, from + sample, needles, seen, () => undefined);
    findRays(bytes, to - sample, to, needles, seen, () => undefined);
    if (!seen.capitals) {
      for (const word of needles.words) {
        for (let at = from; (at = fast.findWord(bytes, at, to, word)) >= 0; at += word.length)
          if (!isHexAt(bytes, at - 1) && !isHexAt(bytes, at + word.length)) found(word, at);
      }
      return seen.any;
    }
  }
  findRays(bytes, from, to, needles, seen, found);
  return seen.any;
}
