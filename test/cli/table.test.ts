import { expect, test } from "vitest";
import { printable } from "../../src/cli/printable";
import { table } from "../../src/cli/table";
import { block } from "../core/report/sample";

test("a line says who answered, how sure, by what, the Ray ID, and which request", () => {
  const [title, , line] = table("a.har", [{ index: 12, block: block() }], false, null).split("\n");
  expect(title).toBe("a.har: 1 403, 1 origin server");
  expect(line).toMatch(/^12 +403 +origin server +certain +nginx.* 8af678921d82229f-FRA +GET https:/);
});

test("on a terminal no line is longer than it is wide", () => {
  const long = block({ url: `https://shop.example/${"long/".repeat(100)}` });
  const lines = table("a.har", [{ index: 0, block: long }], false, 100).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBe(100);
});

test("what is captured cannot steer the terminal", () => {
  expect(printable("a\u{001B}[31mred\u{202E}\nb")).toBe("a?[31mred??b");
  const evil = block({ method: "G\u{001B}[2J" });
  expect(table("a\u{001B}.har", [{ index: 0, block: evil }], false, null)).not.toContain("\u{001B}");
});

test("a file may have more rows than a function can have arguments", () => {
  const row = { index: 0, block: block() };
  const lines = table(
    "a.har",
    Array.from({ length: 200_000 }, () => row),
    false,
    null,
  ).split("\n");
  expect(lines[0]).toBe("a.har: 200000 403s, 200000 origin server");
});
