import type { Field } from "../../exchange/exchange";
import type { Verdict } from "../../attribution/verdict";

/** What one variant of the refused request was answered with. */
export interface ComparedAnswer {
  /** Of the variant: `with-cookies`, `without-cookies`, `get`, `plain-fields`, … */
  readonly variant: string;
  readonly method: string;
  /** Null where no answer came or none may be seen. */
  readonly status: number | null;
  /** Who answered; null where nothing was refused, since then nobody refused it. */
  readonly verdict: Verdict | null;
  readonly fields: readonly Field[];
  readonly tookMs: number | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Why there is no status; absent where there is one. */
  readonly none?: NoAnswer;
}

/**
 * Why a request has no status. `redirected`: the site sent it elsewhere, which was not followed, and of which
 * the browser tells a script nothing (Fetch standard, opaque-redirect filtered response). `network`: also
 * where CORS hid the answer, which a script cannot tell apart.
 */
export type NoAnswer = "redirected" | NoReply;

/** Why the page gave nothing: see `ReplayAnswer`. */
export type NoReply = "network" | "timeout" | "cancelled" | "not-this-page" | "no-page" | "example";
