import type { Hit } from "./collect";
import { hasIntermediary } from "./intermediaries";
import type { Observed } from "./observed";

/** Decibans: calibrated so that silence alone is `likely` and never more. */
const WEIGHT = 12;

/**
 * With every field seen and no mark of anybody in between, the server that was asked answered.
 * Says nothing where fields are missing (not observable is not absent), nor where the body is one
 * that a network or proxy makes.
 */
export function silence(observed: Observed, collected: readonly Hit[]): Hit[] {
  if (!observed.fieldsComplete || hasIntermediary(observed)) return [];
  if (collected.some(speaksForAnother)) return [];
  return [
    {
      finding: {
        signature: "silence",
        supports: "origin",
        weight: WEIGHT,
        where: "absence",
        excerpt: null,
        because: { id: "because_silence" },
        counted: true,
      },
      group: null,
      product: null,
      cause: null,
      errorCode: null,
    },
  ];
}

function speaksForAnother({ finding }: Hit): boolean {
  return finding.weight > 0 && (finding.supports === "other-edge" || finding.supports === "local-network");
}
