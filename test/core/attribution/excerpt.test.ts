import { expect, test } from "vitest";
import { safeExcerpt } from "../../../src/core/attribution/excerpt";

const own = "8f1e2d3c4b5a6978";

test("an excerpt keeps the response's own ids, and is not kept for a response that has others", () => {
  const text = `Ray ID: ${own} of a page`;
  expect(safeExcerpt(text, [own.toUpperCase(), null])).toBe(text);
  expect(safeExcerpt(text, ["0123456789abcdef"])).not.toContain(own);
  expect(safeExcerpt(text, [])).not.toContain(own);
});

test("an excerpt is the same however often it is asked for", () => {
  for (let time = 0; time < 2_000; time++) {
    const text = `page ${time % 600}`;
    expect(safeExcerpt(text, [])).toBe(text);
  }
});

test("an excerpt ends with an ellipsis where it is too long", () => {
  const words = "word ".repeat(100);
  expect(safeExcerpt(words, [])).toHaveLength(200);
  expect(safeExcerpt(words, [])).toMatch(/…$/);
});
