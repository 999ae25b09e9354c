import type { Message } from "../../messages/message";
import type { RuleOutcome } from "../trace/rule-in-trace";
import type { CheckResult } from "./check";

const title: Message = { id: "fix_trace_title" };

/**
 * What a simulation says of the new rule, as a check. `action` is the rule's: one that blocks all but the
 * exception must not match, every other must. `null` is for an exception without an expression, of which a
 * simulation can say nothing. A rule that should match and did not may need an address, which it has not.
 */
export function traceResult(outcome: RuleOutcome | null, action: string | null, at: string): CheckResult {
  const [said, passed] = judge(outcome, action === "block");
  return { id: "trace", title, outcome: said, passed, at };
}

function judge(outcome: RuleOutcome | null, blocks: boolean): readonly [Message, boolean | null] {
  switch (outcome) {
    case "matched":
      return blocks ? [{ id: "fix_trace_still_blocks" }, false] : [{ id: "fix_trace_matched" }, true];
    case "not-matched":
      return blocks ? [{ id: "fix_trace_let_go" }, true] : [{ id: "fix_trace_not_matched" }, null];
    case "absent":
      // Whether the tracer lists every rule that did not match is not documented.
      return [{ id: "fix_trace_absent" }, null];
    case null:
      return [{ id: "fix_trace_no_rule" }, null];
  }
}
