import type { Hit } from "./collect";
import type { Responder } from "./verdict";

/** The sum of the counted findings for each responder that any finding speaks about. */
export type Scores = ReadonlyMap<Responder, number>;

/**
 * Findings that tell the same thing (one group, one responder) count once: the strongest stays
 * counted, the others are shown with `counted: false`.
 */
export function countGroupsOnce(hits: readonly Hit[]): Hit[] {
  const strongest = new Map<string, Hit>();
  for (const hit of hits) {
    const key = groupKey(hit);
    if (key === null || !hit.finding.counted) continue;
    const best = strongest.get(key);
    if (best === undefined || Math.abs(hit.finding.weight) > Math.abs(best.finding.weight))
      strongest.set(key, hit);
  }
  return hits.map((hit) => {
    const key = groupKey(hit);
    if (key === null || !hit.finding.counted || strongest.get(key) === hit) return hit;
    return { ...hit, finding: { ...hit.finding, counted: false } };
  });
}

/** Adds up decibans by responder. */
export function addUp(hits: readonly Hit[]): Scores {
  const scores = new Map<Responder, number>();
  for (const { finding } of hits) {
    if (!finding.counted) continue;
    scores.set(finding.supports, (scores.get(finding.supports) ?? 0) + finding.weight);
  }
  return scores;
}

/** Decibans: two to one. Less than that only breaks ties, and names nobody. */
const SPEAKS = 3;

/** Everybody for whom the evidence speaks on the whole, the likeliest first. */
export function contenders(scores: Scores): Responder[] {
  return [...scores]
    .filter(([, score]) => score >= SPEAKS)
    .toSorted(([, a], [, b]) => b - a)
    .map(([responder]) => responder);
}

function groupKey(hit: Hit): string | null {
  return hit.group === null ? null : `${hit.finding.supports} ${Math.sign(hit.finding.weight)} ${hit.group}`;
}
