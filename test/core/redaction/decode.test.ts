import { expect, test } from "vitest";
import { decoded } from "../../../src/core/redaction/decode";

test.each([
  ["%68%75nter", "hunter"],
  ["%2568%2575nter", "hunter"],
  ["\\u0068\\u{75}\\x6eter", "hunter"],
  ["&#104;&#x75;nter", "hunter"],
  ["&amp;amp;#104;unter", "hunter"],
  ["=68=75=6E=74=65=72", "hunter"],
  ["a=12", "a=12"],
  ["100%", "100%"],
  ["%E0%A4%A", "%E0%A4%A"],
  ["plain", "plain"],
])("%j is %j", (text, plain) => {
  expect(decoded(text)).toBe(plain);
});

test("a hundred thousand signs are undone before the test's deadline", () => {
  expect(decoded("%25".repeat(100_000))).not.toBe("");
});
