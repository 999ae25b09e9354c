import { expect, test } from "vitest";
import { nextSteps } from "../../../src/ui/details/next-steps";
import { answerers } from "../../../src/ui/verdict/responder-words";
import { aBlock, type Given } from "../a-block";

function advice(given: Given) {
  const { visitor, webmaster } = nextSteps(aBlock(given));
  return { visitor: visitor.map(({ id }) => id), webmaster: webmaster.map(({ id }) => id) };
}

test.each(answerers)("both people have something to do when the answer is %s", (responder) => {
  const { visitor, webmaster } = advice({ verdict: { responder } });
  expect(visitor.length).toBeGreaterThan(0);
  expect(webmaster.length).toBeGreaterThan(0);
});

test("a webmaster searches Security Events by Ray ID, or by time where there is none", () => {
  const verdict = { responder: "cloudflare", cause: "waf-block" } as const;
  expect(advice({ verdict, rayId: "8f3a1c00aa11bb22" }).webmaster).toContain("ui_next_w_events");
  expect(advice({ verdict }).webmaster).toContain("ui_next_w_events_time");
});

test("a visitor who meets a challenge is told to let it finish, not to write to anybody", () => {
  const { visitor } = advice({ verdict: { responder: "cloudflare", cause: "challenge" } });
  expect(visitor[0]).toBe("ui_next_v_challenge");
  expect(visitor).not.toContain("ui_next_v_report");
});

test("a visitor who was too quick is told to wait", () => {
  const { visitor } = advice({ verdict: { responder: "cloudflare", cause: "rate-limited" } });
  expect(visitor[0]).toBe("ui_next_v_rate");
});

test("Cloudflare's own addresses are suspected only where Cloudflare carried the request", () => {
  const suspect = "ui_next_w_origin_allow";
  expect(advice({ verdict: { viaCloudflare: true } }).webmaster).toContain(suspect);
  expect(advice({ verdict: { viaCloudflare: false } }).webmaster).not.toContain(suspect);
});

test("a reload is advised where fields are missing", () => {
  const { visitor } = advice({
    verdict: { responder: "undetermined" },
    exchange: { fieldsComplete: false },
  });
  expect(visitor[0]).toBe("ui_next_v_reload");
});
