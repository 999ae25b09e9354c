import { describe, expect, test } from "vitest";
import { english } from "../../../src/core/messages/render";
import { retention, retentionLines } from "../../../src/core/report/retention";
import type { Report } from "../../../src/core/report/report";
import { challenged, direct, silent } from "./refusals";
import { report } from "./sample";

const times = [
  "On the Free and Pro plans: at 2026-11-25 13:05:08 UTC",
  "On the Business plan: at 2026-11-27 13:05:08 UTC",
  "On the Enterprise plan: at 2026-12-24 13:05:08 UTC",
];

/** The report of a refusal with some facts of its block changed. */
function changed(made: Report, change: Partial<Report["block"]>): Report {
  return { ...made, block: { ...made.block, ...change } };
}

describe("when Security Events will be gone", () => {
  test("is counted from the refusal by the server's clock, plans of equal retention in one line", () => {
    const lines = retentionLines(report({ block: challenged() }), english);
    expect(lines[0]).toContain("Security Events");
    expect(lines.slice(1)).toEqual(times);
  });
  test("is counted by the visitor's clock where the server's is not known", () => {
    const made = changed(report({ block: challenged() }), {
      serverDate: null,
      startedDateTime: "2026-11-24T13:05:20.000Z",
    });
    expect(retention(made, english)?.times[0]).toContain("2026-11-25 13:05:20 UTC");
  });
  test("is told with an if where nobody knows who refused and Cloudflare was on the way", () => {
    const found = retention(report({ block: silent() }), english);
    expect(found?.sentence).toMatch(/^If Cloudflare refused this,/);
    expect(found?.times).toHaveLength(3);
  });
  test.each(["", "no time", "+275760-09-13T00:00:00.000Z"])("breaks on no time: %j", (startedDateTime) => {
    const made = changed(report({ block: challenged() }), { serverDate: null, startedDateTime });
    expect(retentionLines(made, english).join("\n")).not.toMatch(/NaN|Invalid/);
  });
});

describe("nothing is said of Security Events", () => {
  test("as a place to look for what the origin server refused", () => {
    expect(retentionLines(report(), english)).toEqual([
      "The origin server refused this: its own access and error logs have it, and Cloudflare's Security Events do not.",
    ]);
    const made = report({ block: direct() });
    expect(retentionLines(made, english).join()).toMatch(/^The origin server refused this: [^C]*$/);
  });
  test("where somebody else refused, or Cloudflare was not on the way", () => {
    const nobody = { viaCloudflare: null, confidence: "undetermined", responder: "undetermined" } as const;
    const made = report({ block: silent() });
    const elsewhere = changed(made, { rayId: null, verdict: { ...made.block.verdict, ...nobody } });
    const network = { ...made.block.verdict, responder: "local-network", confidence: "likely" } as const;
    expect(retentionLines(elsewhere, english)).toEqual([]);
    expect(retentionLines(changed(made, { verdict: network }), english)).toEqual([]);
  });
});
