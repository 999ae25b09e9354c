import type { Hit } from "./collect";
import { inOrder } from "./in-order";
import type { Responder } from "./verdict";

/** The sum of the counted findings for each responder that any finding speaks about. */
export type Scores = ReadonlyMap<Responder, number>;

/**
 * Findings that tell the same thing (one group, one responder) count once: the strongest stays
 * counted, the others are shown with `counted: false`.
 */
export function countGroupsOnce(hits: readonly Hit[]): Hit[] {
  return hits.map((hit, at) => {
    if (hit.group === null || !hit.finding.counted || isStrongest(hit, at, hits)) return hit;
    return { ...hit, finding: { ...hit.finding, counted: false } };
  });
}

/** Whether no other of its group is stronger, and none before it as strong. */
function isStrongest(hit: Hit, at: number, hits: readonly Hit[]): boolean {
  const weight = Math.abs(hit.finding.weight);
  for (let other = 0; other < hits.length; other++) {
    const rival = hits[other];
    if (rival === undefined || other === at || !isSameGroup(hit, rival)) continue;
    const its = Math.abs(rival.finding.weight);
    if (its > weight || (its === weight && other < at)) return false;
  }
  return true;
}

function isSameGroup(one: Hit, other: Hit): boolean {
  return (
    one.group === other.group &&
    other.finding.counted &&
    one.finding.supports === other.finding.supports &&
    Math.sign(one.finding.weight) === Math.sign(other.finding.weight)
  );
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
  const speaking: Responder[] = [];
  for (const [responder, score] of scores) if (score >= SPEAKS) speaking.push(responder);
  return inOrder(speaking, (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}
