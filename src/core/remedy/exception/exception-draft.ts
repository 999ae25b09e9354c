import type { Condition } from "../expression/condition";
import type { Blocker } from "./blocker";

/** A condition that can be had, and whether it is switched on. */
export interface DraftCondition {
  readonly condition: Condition;
  readonly on: boolean;
}

/** What a webmaster chose for an exception so far. */
export interface ExceptionDraft {
  /** What refused the request: given by the event, or chosen. */
  readonly blocker: Blocker;
  /** Every condition that can be had, and whether it is switched on. */
  readonly conditions: readonly DraftCondition[];
  readonly action: "skip" | "log" | "managed-challenge";
  /** What was proposed, so that a choice can be told from it when an event makes the proposal a better one. */
  readonly proposed?: { readonly blocker: Blocker; readonly conditions: readonly DraftCondition[] };
}
