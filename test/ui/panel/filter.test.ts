import { expect, test } from "vitest";
import { filterBlocks, isFiltering, noFilter } from "../../../src/ui/panel/filter";
import { aBlock } from "../a-block";

const shop = aBlock({ id: "shop", exchange: { url: "https://shop.example/Pay" }, rayId: "8f3a1c00aa11bb22" });
const api = aBlock({
  id: "api",
  exchange: { url: "https://api.example/pay", method: "POST" },
  verdict: { responder: "cloudflare", product: "Cloudflare WAF" },
});
const shown = (text: string) => filterBlocks([shop, api], { text, answerer: null }).map((block) => block.id);

test("no filter hides nothing and makes no new list", () => {
  const blocks = [shop, api];
  expect(filterBlocks(blocks, noFilter)).toBe(blocks);
});

test("spaces alone are no filter", () => {
  expect(isFiltering({ text: "  ", answerer: null })).toBe(false);
});

test.each([
  ["shop.example", ["shop"]],
  ["PAY", ["shop", "api"]],
  ["post", ["api"]],
  ["8F3A1C00", ["shop"]],
  ["waf", ["api"]],
  ["example pay", ["shop", "api"]],
  ["pay shop", ["shop"]],
  ["nowhere", []],
])("%j leaves %j", (text, ids) => {
  expect(shown(text)).toEqual(ids);
});

test("a verdict leaves only its own refusals", () => {
  expect(filterBlocks([shop, api], { text: "", answerer: "cloudflare" })).toEqual([api]);
});

test("the request behind a refused preflight is found too", () => {
  const preflight = aBlock({
    exchange: { method: "OPTIONS", preflightFor: { method: "PUT", url: "https://login.example/session" } },
  });
  expect(filterBlocks([preflight], { text: "login.example", answerer: null })).toEqual([preflight]);
});
