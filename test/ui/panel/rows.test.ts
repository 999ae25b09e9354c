import { expect, test } from "vitest";
import { likeness, rowsOf } from "../../../src/ui/panel/rows";
import { aBlock } from "../a-block";

const url = (path: string) => ({ url: `https://shop.example${path}` });
const none: ReadonlySet<string> = new Set();

test("the newest refusal is the first row", () => {
  const rows = rowsOf(
    [aBlock({ id: "old", exchange: url("/a") }), aBlock({ id: "new", exchange: url("/b") })],
    none,
  );
  expect(rows.map((row) => row.block.id)).toEqual(["new", "old"]);
});

test("repeats of a refusal are one row, which shows the newest and how many there are", () => {
  const rows = rowsOf(
    [aBlock({ id: "1", exchange: url("/a") }), aBlock({ id: "2" }), aBlock({ id: "3", exchange: url("/a") })],
    none,
  );
  expect(rows.map(({ block, kind, count }) => [block.id, kind, count])).toEqual([
    ["3", "group", 2],
    ["2", "single", 1],
  ]);
});

test("an unfolded group is followed by all of its members, newest first", () => {
  const blocks = [aBlock({ id: "1" }), aBlock({ id: "2" }), aBlock({ id: "3" })];
  const first = blocks[0];
  if (first === undefined) throw new Error("There are three blocks.");
  const rows = rowsOf(blocks, new Set([likeness(first)]));
  expect(rows.map(({ block, kind, expanded }) => [block.id, kind, expanded])).toEqual([
    ["3", "group", true],
    ["3", "member", false],
    ["2", "member", false],
    ["1", "member", false],
  ]);
});

test("what the Fix view sent is a row of its own, so that it does not stand for the page's", () => {
  const ours = aBlock({ id: "ours", exchange: { notes: ["our-own-request"] } });
  const rows = rowsOf([aBlock({ id: "theirs" }), ours], none);
  expect(rows.map(({ block }) => block.id)).toEqual(["ours", "theirs"]);
});

test.each([
  ["method", { exchange: { method: "POST" } }],
  ["URL", { exchange: url("/other") }],
  ["responder", { verdict: { responder: "cloudflare" } }],
  ["confidence", { verdict: { confidence: "likely" } }],
  ["cause", { verdict: { cause: "deny-rule" } }],
] as const)("refusals with another %s are not grouped", (_what, given) => {
  expect(rowsOf([aBlock({ id: "1" }), aBlock({ id: "2", ...given })], none)).toHaveLength(2);
});

test("a row keeps its key while repeats are added, so that it stays selected", () => {
  const before = rowsOf([aBlock({ id: "1" })], none)[0]?.key;
  const after = rowsOf([aBlock({ id: "1" }), aBlock({ id: "2" })], none)[0]?.key;
  expect(before).toBeDefined();
  expect(after).toBe(before);
});

test("every row of a list has a key of its own", () => {
  const blocks = [aBlock({ id: "1" }), aBlock({ id: "2" }), aBlock({ id: "3", exchange: url("/b") })];
  const rows = rowsOf(blocks, new Set(blocks.map(likeness)));
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
});
