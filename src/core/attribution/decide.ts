import { inOrder } from "./in-order";
import type { Scores } from "./score";
import type { Confidence, Responder } from "./verdict";

/** Decibans ahead of the runner-up: 30 is 1000 to 1, 10 is 10 to 1. */
export const CERTAIN = 30;
export const LIKELY = 10;

/** Who is ahead, by how much, and whether that suffices. */
export interface Decision {
  readonly responder: Responder | "undetermined";
  readonly confidence: Confidence;
  /** Decibans ahead of the runner-up, 0 where nothing speaks for anybody. */
  readonly margin: number;
  readonly runnerUp: Responder | null;
}

/** Decides by the sums alone. Nobody ahead of "no evidence" (0) can win. */
export function decide(scores: Scores): Decision {
  const ranked = inOrder([...scores], ([, a], [, b]) => b - a);
  const [leader, second] = ranked;
  const margin = Math.max(0, (leader?.[1] ?? 0) - Math.max(0, second?.[1] ?? 0));
  const runnerUp = second !== undefined && second[1] > 0 ? second[0] : null;
  if (leader === undefined || margin < LIKELY) {
    return { responder: "undetermined", confidence: "undetermined", margin, runnerUp };
  }
  return { responder: leader[0], confidence: margin >= CERTAIN ? "certain" : "likely", margin, runnerUp };
}
