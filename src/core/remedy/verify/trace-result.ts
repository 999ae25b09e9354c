import type { RuleOutcome } from "../trace/rule-in-trace";
import type { CheckResult } from "./check";

/**
 * What a simulation says of the new rule, as a check. `null` is for an exception without an expression, of
 * which a simulation can say nothing. A rule that did not match may need an address, which it has not.
 */
export function traceResult(outcome: RuleOutcome | null, at: string): CheckResult {
  const title = { id: "fix_trace_title" } as const;
  switch (outcome) {
    case "matched":
      return { id: "trace", title, outcome: { id: "fix_trace_matched" }, passed: true, at };
    case "not-matched":
      return { id: "trace", title, outcome: { id: "fix_trace_not_matched" }, passed: null, at };
    case "absent":
      return { id: "trace", title, outcome: { id: "fix_trace_absent" }, passed: false, at };
    case null:
      return { id: "trace", title, outcome: { id: "fix_trace_no_rule" }, passed: null, at };
  }
}
