import { describe, expect, it } from "vitest";
import { lastLine, tallyOf, tallyOfExit } from "../../../scripts/stages/tally.mjs";

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

describe("the count of a vitest run", () => {
  it("is the sum over its files", () => {
    const report = { testResults: [file("passed", "passed", "passed"), file("failed", "passed", "failed")] };
    expect(tallyOf(report, 1, true)).toEqual({ passed: 3, failed: 1 });
  });

  it("has a failure for a file that could not be loaded", () => {
    const report = { testResults: [file("passed", "passed"), file("failed")] };
    expect(tallyOf(report, 1, true)).toEqual({ passed: 1, failed: 1 });
  });

  it.each(["skipped", "pending", "todo", "disabled"])(
    "takes a test that is %s for a failure in CI",
    (status) => {
      const report = { testResults: [file("passed", "passed", status)] };
      expect(tallyOf(report, 0, true)).toEqual({ passed: 1, failed: 1 });
      expect(tallyOf(report, 0, false)).toEqual({ passed: 1, failed: 0 });
    },
  );

  it("has a failure when there was no report, no test, or an error outside the tests", () => {
    expect(tallyOf(null, 0, false)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOf({ testResults: [] }, 0, false)).toEqual({ passed: 0, failed: 1 });
    expect(tallyOf({ testResults: [file("passed", "passed")] }, 1, false)).toEqual({ passed: 1, failed: 1 });
  });
});

describe("the last line", () => {
  it("sums everything, each plain stage as one", () => {
    expect(lastLine([tallyOfExit(0), tallyOfExit(2), { passed: 40, failed: 3 }])).toBe("41 passed, 4 failed");
  });

  it("is there even when nothing ran", () => {
    expect(lastLine([])).toBe("0 passed, 0 failed");
  });
});
