import { describe, expect, test } from "vitest";
import type { Hit } from "../../../src/core/attribution/collect";
import { decide } from "../../../src/core/attribution/decide";
import { ruling } from "../../../src/core/attribution/ruling";
import { addUp, countGroupsOnce } from "../../../src/core/attribution/score";
import type { Responder } from "../../../src/core/attribution/verdict";

function hit(supports: Responder, weight: number, group: string | null = null): Hit {
  return {
    ...ruling("test", { supports, weight, where: "body", because: { id: "because_silence" } }),
    group,
  };
}

const verdictOn = (...hits: Hit[]): ReturnType<typeof decide> => decide(addUp(countGroupsOnce(hits)));

describe("the sum of the evidence", () => {
  test("is certain at 1000 to 1, likely at 10 to 1, and undetermined below", () => {
    expect(verdictOn(hit("origin", 30)).confidence).toBe("certain");
    expect(verdictOn(hit("origin", 29)).confidence).toBe("likely");
    expect(verdictOn(hit("origin", 10)).confidence).toBe("likely");
    expect(verdictOn(hit("origin", 9))).toMatchObject({
      confidence: "undetermined",
      responder: "undetermined",
      margin: 9,
    });
  });

  test("is measured against the runner-up", () => {
    const decision = verdictOn(hit("cloudflare", 40), hit("origin", 25));
    expect(decision).toEqual({
      responder: "cloudflare",
      confidence: "likely",
      margin: 15,
      runnerUp: "origin",
    });
  });

  test("is measured against no evidence where the others have less than none", () => {
    expect(verdictOn(hit("origin", 20), hit("cloudflare", -30))).toMatchObject({
      margin: 20,
      runnerUp: null,
    });
  });

  test("names nobody whom the evidence speaks against", () => {
    expect(verdictOn(hit("origin", -20)).responder).toBe("undetermined");
    expect(verdictOn()).toEqual({
      responder: "undetermined",
      confidence: "undetermined",
      margin: 0,
      runnerUp: null,
    });
  });

  test("counts what tells the same thing once, the strongest", () => {
    const hits = countGroupsOnce([
      hit("origin", 10, "page"),
      hit("origin", 25, "page"),
      hit("origin", 8, "server"),
    ]);
    expect(hits.map((one) => one.finding.counted)).toEqual([false, true, true]);
    expect(addUp(hits).get("origin")).toBe(33);
  });

  test("keeps the groups of two responders apart, and for from against", () => {
    const hits = countGroupsOnce([
      hit("origin", 10, "page"),
      hit("cloudflare", 10, "page"),
      hit("origin", -5, "page"),
    ]);
    expect(hits.every((one) => one.finding.counted)).toBe(true);
  });
});
