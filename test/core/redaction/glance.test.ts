import { describe, expect, test } from "vitest";
import { glanceAt } from "../../../src/core/redaction/glance";

const nothing = { colon: false, equals: false, dot: false, at: false, odd: false };

describe("a glance at a text", () => {
  test.each([
    ["Access denied to cf-error-details", nothing],
    ["nginx/1.22.1", { ...nothing, dot: true }],
    ["a: b=c", { ...nothing, colon: true, equals: true }],
    ["user%40host", { ...nothing, at: true }],
    ["0123456789abcdef", { ...nothing, odd: true }],
    ["see camelCaseName", { ...nothing, odd: true }],
    ["Forbidden-by_Administrative~Rules", nothing],
    ["abcdefab-abcd-abcd-abcd-abcdefabcdef", { ...nothing, odd: true }],
    ["a".repeat(39), { ...nothing, odd: true }],
    ["日本語のページ", nothing],
    ["", nothing],
  ])("sees in %j what may have to be removed", (text, seen) => {
    expect(glanceAt(text)).toEqual(seen);
  });
});
