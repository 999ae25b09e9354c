import type { Message } from "../../messages/message";

/** What a check should show: that the request comes through now, or that it is still refused. */
export type Expectation = "through" | "refused";

/** One regression check of a change: what to try, and what should come of it. */
export interface Check {
  readonly id: CheckId;
  /** What is tried, in a phrase. */
  readonly title: Message;
  /** Why it is worth trying. */
  readonly why: Message;
  readonly expects: Expectation;
  /** What the inspected page may send itself; null where only a person can. */
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly credentials: "omit" | "include";
  } | null;
  /** A line for a terminal, on this or another network. */
  readonly curl: string | null;
}

/** The checks' names, in their order. */
export type CheckId =
  "again" | "without-cookies" | "other-method" | "other-network" | "still-refused" | "trace";

/** How a check came out. */
export interface CheckResult {
  readonly id: CheckId;
  /** What was tried, in a phrase. */
  readonly title: Message;
  /** What came, in a phrase: a status and who answered, or why there was none. */
  readonly outcome: Message;
  /** True as it should be, false not, null where it only can be looked at. */
  readonly passed: boolean | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}
