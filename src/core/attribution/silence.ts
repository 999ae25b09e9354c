import type { Hit } from "./collect";
import { hasIntermediary } from "./intermediaries";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: calibrated so that silence alone is `likely` and never more. */
const WEIGHT = 12;
/** With the body withheld it takes one more mark to be `likely`. */
const BODY_UNSEEN = 8;

/**
 * With every field seen and no mark of anybody in between, the server that was asked answered.
 * Says nothing where fields are missing (not observable is not absent), nor where the body is one
 * that a network or proxy makes.
 */
export function silence(observed: Observed, collected: readonly Hit[]): Hit[] {
  if (!observed.fieldsComplete || hasIntermediary(observed)) return [];
  if (collected.some(speaksForAnother)) return [];
  // An answer to HEAD has no body: nothing is withheld.
  const seen = observed.body !== null || observed.exchange.method === "HEAD";
  return [
    ruling("silence", {
      supports: "origin",
      weight: seen ? WEIGHT : BODY_UNSEEN,
      where: "absence",
      because: { id: seen ? "because_silence" : "because_silence_body_unseen" },
    }),
  ];
}

function speaksForAnother({ finding }: Hit): boolean {
  return finding.weight > 0 && (finding.supports === "other-edge" || finding.supports === "local-network");
}
