import type { Finding } from "../../core/attribution/verdict";

/** Findings apart: those that counted, the heaviest first, and those that only repeat a stronger one. */
export function splitFindings(findings: readonly Finding[]): {
  readonly counted: readonly Finding[];
  readonly repeated: readonly Finding[];
} {
  const sorted = findings.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { counted: sorted.filter((each) => each.counted), repeated: sorted.filter((each) => !each.counted) };
}

/** The full length of a bar, in decibans: 30 is "certain". Heavier findings fill it. */
const fullBar = 30;

/** The length of the bar of a weight, from 0 to 1. */
export function barLength(weight: number): number {
  return Math.min(1, Math.abs(weight) / fullBar);
}
