import { describe, expect, it, test } from "vitest";
import { render } from "../../../../src/core/messages/render";
import type { ComparedAnswer } from "../../../../src/core/remedy/compare/compared-answer";
import { judgeByHand, judgeCheck, withResult } from "../../../../src/core/remedy/verify/judge-check";
import type { Check } from "../../../../src/core/remedy/verify/check";
import { aBlock } from "../../../ui/a-block";

const at = "2026-11-24T10:00:00.000Z";
const check = (expects: Check["expects"]): Check => ({
  id: expects === "refused" ? "still-refused" : "again",
  title: { id: "fix_check_again" },
  why: { id: "fix_check_again_why" },
  expects,
  request: null,
  curl: null,
});

function answer(
  status: number | null,
  by?: "cloudflare" | "origin" | "undetermined",
  more: Partial<ComparedAnswer> = {},
) {
  const verdict = by === undefined ? null : aBlock({ verdict: { responder: by } }).verdict;
  return { variant: "again", method: "GET", status, verdict, fields: [], tookMs: 5, at, ...more };
}

describe("a check that a request comes through", () => {
  test.each([
    ["200", answer(200), true, "Status 200: not refused"],
    ["the origin's own 404", answer(404, "origin"), true, "Status 404 by: origin server"],
    ["the origin's own 403", answer(403, "origin"), true, "Status 403 by: origin server"],
    ["Cloudflare's 403", answer(403, "cloudflare"), false, "Status 403 by: Cloudflare"],
    [
      "a redirect",
      answer(null, undefined, { none: "redirected" }),
      true,
      "Redirected elsewhere: not refused",
    ],
  ] as const)("is judged by %s", (_, given, passed, outcome) => {
    const result = judgeCheck(check("through"), given, "cloudflare");
    expect({ passed: result.passed, outcome: render(result.outcome) }).toEqual({ passed, outcome });
  });

  test.each([
    ["nobody can tell who refused", answer(403, "undetermined")],
    ["no answer came", answer(null, undefined, { none: "network" })],
  ])("stays open where %s", (_, given) => {
    expect(judgeCheck(check("through"), given, "cloudflare").passed).toBeNull();
  });
});

describe("a check that a request stays refused", () => {
  test.each([
    ["Cloudflare's 403", answer(403, "cloudflare"), true],
    ["200", answer(200), false],
    ["the origin's own 403, which Cloudflare let through to it", answer(403, "origin"), false],
    ["no answer", answer(null, undefined, { none: "timeout" }), null],
  ] as const)("is judged by %s", (_, given, passed) => {
    expect(judgeCheck(check("refused"), given, "cloudflare").passed).toBe(passed);
  });
});

it("what the exception does not name may come through as it always did", () => {
  const other = { ...check("refused"), id: "other-method" } as const;
  expect(judgeCheck(other, answer(200), "cloudflare").passed).toBeNull();
  expect(judgeCheck(other, answer(403, "cloudflare"), "cloudflare").passed).toBe(true);
});

describe("where the origin refused, or nobody knows who", () => {
  test.each([
    ["200", answer(200), true],
    ["404, which is no refusal", answer(404, "origin"), true],
    ["a redirect", answer(null, undefined, { none: "redirected" }), true],
    ["another 403", answer(403, "origin"), false],
    ["no answer", answer(null, undefined, { none: "network" }), null],
  ] as const)("%s is judged by the status alone", (_, given, passed) => {
    for (const by of ["origin", "undetermined"] as const)
      expect(judgeCheck(check("through"), given, by).passed).toBe(passed);
  });
});

describe("results", () => {
  it("of the same check replace one another, and others stay", () => {
    const first = judgeByHand(check("through"), false, at);
    const other = { ...first, id: "other-network" as const };
    const second = judgeByHand(check("through"), true, at);
    expect(withResult([first, other], second)).toEqual([other, second]);
  });
});
