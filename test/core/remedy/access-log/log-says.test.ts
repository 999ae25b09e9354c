import { describe, expect, it } from "vitest";
import { logSays } from "../../../../src/core/remedy/access-log/log-says";
import type { LogFinding } from "../../../../src/core/remedy/access-log/log-finding";
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

  it("does not say so where the same request is there with another status", () => {
    expect(said({ others: [line(200)] })).toEqual(["fix_log_other_status"]);
  });

  it("says what it could not read", () => {
    for (const problem of ["empty", "compressed", "utf-16"] as const)
      expect(said({ problem })).toHaveLength(1);
  });
});
