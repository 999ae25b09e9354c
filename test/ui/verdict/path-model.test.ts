import { expect, test } from "vitest";
import { pathOf } from "../../../src/ui/verdict/path-model";

const drawn = (...given: readonly [Parameters<typeof pathOf>[0]]) =>
  pathOf(...given)
    .map((stop) => `${stop.place} ${stop.state}`)
    .join(", ");

test("what Cloudflare refused never reached the origin", () => {
  expect(drawn({ responder: "cloudflare", viaCloudflare: true })).toBe(
    "you asks, cloudflare stopped, origin not-reached",
  );
});

test.each([
  [true, "you asks, cloudflare passed, origin stopped"],
  [false, "you asks, origin stopped"],
  [null, "you asks, cloudflare unseen, origin stopped"],
])("the origin's refusal, carried by Cloudflare: %s", (viaCloudflare, expected) => {
  expect(drawn({ responder: "origin", viaCloudflare })).toBe(expected);
});

test("another edge's refusal shows Cloudflare only where Cloudflare was on the way", () => {
  expect(drawn({ responder: "other-edge", viaCloudflare: true })).toBe(
    "you asks, cloudflare passed, other-edge stopped, origin not-reached",
  );
  expect(drawn({ responder: "other-edge", viaCloudflare: null })).toBe(
    "you asks, other-edge stopped, origin not-reached",
  );
});

test("what the visitor's network refused went nowhere", () => {
  expect(drawn({ responder: "local-network", viaCloudflare: false })).toBe(
    "you asks, your-network stopped, origin not-reached",
  );
});

test("an undetermined refusal blames nobody: every place on the way is a perhaps", () => {
  expect(drawn({ responder: "undetermined", viaCloudflare: true })).toBe(
    "you asks, cloudflare maybe, origin maybe",
  );
  expect(drawn({ responder: "undetermined", viaCloudflare: false })).toBe("you asks, origin maybe");
});
