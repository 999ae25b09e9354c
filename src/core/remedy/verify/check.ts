import type { Message } from "../../messages/message";

/** One regression check of a change, and how it came out. */
export interface CheckResult {
  /** Of the check, in its list. */
  readonly id: string;
  /** What was tried, in a phrase. */
  readonly title: Message;
  /** What came, in a phrase: a status and who answered, or why there was none. */
  readonly outcome: Message;
  /** True as it should be, false not, null where it only can be looked at. */
  readonly passed: boolean | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}
