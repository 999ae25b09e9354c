import type { Condition } from "../expression/condition";

/** What a webmaster chose for an exception so far. */
export interface ExceptionDraft {
  /** What refused the request: given by the event, or chosen. */
  readonly blocker: string;
  /** Every condition that can be had, and whether it is switched on. */
  readonly conditions: readonly { readonly condition: Condition; readonly on: boolean }[];
  readonly action: "skip" | "log" | "managed-challenge";
}
