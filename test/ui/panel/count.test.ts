import { expect, test } from "vitest";
import { english } from "../../../src/core/messages/render";
import { countByAnswerer, summaryText } from "../../../src/ui/panel/count";
import type { Answerer } from "../../../src/ui/verdict/responder-words";
import { aBlock } from "../a-block";

const refusals = (...answerers: readonly Answerer[]) =>
  answerers.map((responder, index) => aBlock({ id: `b${index}`, verdict: { responder } }));

test("the summary says how many were refused, and by whom", () => {
  const blocks = refusals("cloudflare", "origin", "cloudflare", "undetermined");
  expect(summaryText(countByAnswerer(blocks), english)).toBe(
    "4 refused: 2 by Cloudflare, 1 by the origin, 1 undetermined",
  );
});

test("the summary names other edges and the visitor's own network as well", () => {
  const blocks = refusals("other-edge", "local-network");
  expect(summaryText(countByAnswerer(blocks), english)).toBe(
    "2 refused: 1 by another edge, 1 by your network",
  );
});

test("an empty list has none refused", () => {
  expect(summaryText(countByAnswerer([]), english)).toBe("0 refused");
});
