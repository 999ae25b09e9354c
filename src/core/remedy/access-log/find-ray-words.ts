import type { FastBytes } from "./fast-bytes";
import { findRays, isHexAt, type RayNeedles } from "./ray-words";

/** With more Ray IDs than this, one pass for all is faster than one for each: with something fast, and without. */
const fewWords = 6;
const fewWithout = 1;
/** So much tells whether a stretch has Ray IDs, and in which case they are written. */
const sample = 4096;

/**
 * Calls `found` with each of the Ray IDs in some whole lines and where it begins; answers whether there are
 * any Ray IDs in them. Where there are few to look for, long stretches are sampled for that, not read.
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
  const few = needles.words.size <= (fast === null ? fewWithout : fewWords);
  if (few && to - from > 4 * sample) {
    findRays(bytes, from, from + sample, needles, seen, () => undefined);
    findRays(bytes, to - sample, to, needles, seen, () => undefined);
    if (!seen.capitals) {
      for (const [word, slower] of needles.words) {
        const find = fast?.findWord ?? slower;
        for (let at = from; (at = find(bytes, at, to, word)) >= 0; at += word.length)
          if (!isHexAt(bytes, at - 1) && !isHexAt(bytes, at + word.length)) found(word, at);
      }
      return seen.any;
    }
  }
  findRays(bytes, from, to, needles, seen, found);
  return seen.any;
}
