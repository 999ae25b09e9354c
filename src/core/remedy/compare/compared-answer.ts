import type { Field } from "../../exchange/exchange";
import type { Verdict } from "../../attribution/verdict";

/** What one variant of the refused request was answered with. */
export interface ComparedAnswer {
  /** Of the variant: `with-cookies`, `without-cookies`, `get`, `plain-fields`, … */
  readonly variant: string;
  readonly method: string;
  /** Null where no answer came or none may be seen. */
  readonly status: number | null;
  readonly verdict: Verdict | null;
  readonly fields: readonly Field[];
  readonly tookMs: number | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}
