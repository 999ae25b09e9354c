import { expect, test } from "vitest";
import type { RuleOutcome } from "../../../../src/core/remedy/trace/rule-in-trace";
import { traceResult } from "../../../../src/core/remedy/verify/trace-result";

test.each<[RuleOutcome | null, string | null, boolean | null]>([
  ["matched", "skip", true],
  // The simulation knows no address, so that a rule for one cannot match there.
  ["not-matched", "skip", null],
  // Nor is it documented whether every rule is told of.
  ["absent", "skip", null],
  ["matched", "block", false],
  ["not-matched", "block", true],
  [null, null, null],
])(
  "a simulation in which the new rule is %s, with the action %s, is judged %s",
  (outcome, action, passed) => {
    expect(traceResult(outcome, action, "2026-11-24T10:00:00Z").passed).toBe(passed);
  },
);
