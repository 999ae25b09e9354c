import { describe, expect, it } from "vitest";
import { logSays } from "../../../../src/core/remedy/access-log/log-says";
import type { LogFinding } from "../../../../src/core/remedy/access-log/log-finding";
import { render } from "../../../../src/core/messages/render";
import "../../../../src/core/messages/fix-messages";
import { aBlock } from "../../../ui/a-block";
import { rayId } from "./log-sample";

const block = aBlock({ rayId });
const at = Date.parse(block.exchange.startedDateTime);
const iso = (seconds: number): string => new Date(at + seconds * 1000).toISOString();
const line = (status: number | null) => ({ number: 7, text: "…", status });
const none: LogFinding = {
  match: "none",
  lines: [],
  from: iso(-3600),
  to: iso(3600),
  hasRayIds: true,
  linesRead: 9,
  linesNotUnderstood: 0,
};
const said = (change: Partial<LogFinding>, of = block): string[] =>
  logSays({ ...none, ...change }, of).map(({ id }) => id);

describe("what a log says of who refused", () => {
  it("says that it is the origin where that logged the refusal", () => {
    expect(said({ match: "ray", lines: [line(403)] })).toEqual(["fix_log_origin_refused"]);
    expect(said({ match: "time", lines: [line(403)] })).toEqual(["fix_log_found_by_time"]);
  });

  it("says only that it is likely where time, method and path fit", () => {
    const found = { match: "time", lines: [line(403)] } as const;
    expect(logSays({ ...none, ...found }, block).map((message) => render(message))[0]).toMatch(/probably/);
    expect(said({ ...found, others: [line(200)] })).toEqual([
      "fix_log_found_by_time",
      "fix_log_other_status",
    ]);
  });

  it("does not say that the origin refused what certainly Cloudflare answered", () => {
    const found = { match: "time", lines: [line(403)] } as const;
    const edge = aBlock({ rayId, verdict: { responder: "cloudflare" } });
    expect(said(found, edge)).toEqual(["fix_log_found_by_time_edge"]);
    const perhaps = aBlock({ rayId, verdict: { responder: "cloudflare", confidence: "likely" } });
    expect(said(found, perhaps)).toEqual(["fix_log_found_by_time"]);
  });

  it("says that the origin allowed it where that logged another status", () => {
    expect(said({ match: "ray", lines: [line(200)] })).toEqual(["fix_log_origin_allowed"]);
    expect(said({ match: "ray", lines: [line(500)] })).toEqual(["fix_log_origin_differs"]);
    expect(said({ match: "ray", lines: [line(null)] })).toEqual(["fix_log_found_no_status"]);
  });

  it("says that it never arrived only where the log covers the time", () => {
    expect(said({})).toEqual(["fix_log_never_arrived_ray"]);
    expect(said({ hasRayIds: false })).toEqual(["fix_log_never_arrived"]);
    expect(said({}, aBlock({ rayId: null }))).toEqual(["fix_log_never_arrived"]);
    expect(said({ from: iso(60) })).toEqual(["fix_log_begins_later"]);
    expect(said({ to: iso(-60) })).toEqual(["fix_log_ends_before"]);
    expect(said({ from: null, to: null })).toEqual(["fix_log_no_times"]);
  });

  it("does not say so where the same request is there with another status or Ray ID", () => {
    expect(said({ others: [line(200)] })).toEqual(["fix_log_other_status"]);
    const other = { ...line(403), otherRay: true as const };
    expect(said({ others: [other] })).toEqual(["fix_log_other_ray"]);
    expect(said({ others: [other, line(200)] })).toEqual(["fix_log_other_status"]);
  });

  it("does not say so where lines could not be read, or have paths that the server made", () => {
    expect(said({ unread: 2 })).toEqual(["fix_log_missing_unread"]);
    expect(said({ secondsOff: 55 })).toEqual(["fix_log_clock_off"]);
    expect(said({ rewritten: true })).toEqual(["fix_log_missing_rewritten"]);
  });

  it("says what it could not read", () => {
    for (const problem of ["empty", "compressed", "utf-16"] as const)
      expect(said({ problem })).toHaveLength(1);
  });
});
