import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutTo, wrap, wrapAnywhere, wrapEvenly } from "../../../../src/core/report/card/wrap";

/** Every UTF-16 unit is one wide. */
const widthOf = (text: string): number => text.length;

describe("wrap", () => {
  test.each([
    ["one line", "one two", 10, ["one two"]],
    ["words", "one two three", 8, ["one two", "three"]],
    ["a word too long for a line", "a bcdefghij k", 4, ["a", "bcde", "fghi", "j k"]],
    [
      "a script without spaces, between its words",
      "東京は日本の首都です。",
      5,
      ["東京は日本", "の首都", "です。"],
    ],
    ["characters of several units whole", "👩‍💻👩‍💻", 6, ["👩‍💻", "👩‍💻"]],
    ["nothing", "", 5, []],
    ["spaces", "   ", 2, []],
  ])("breaks %s", (_, text, width, lines) => {
    expect(wrap(text, width, 9, widthOf)).toEqual(lines);
  });

  test("cuts what does not fit, where everybody sees it", () => {
    expect(wrap("one two three four", 5, 2, widthOf)).toEqual(["one", "two…"]);
    expect(wrap("abcdefghijklmnop", 5, 2, widthOf)).toEqual(["abcde", "fghi…"]);
  });

  test("keeps every line within the width, and their number", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 30, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) =>
          [wrap, wrapAnywhere, wrapEvenly].every((one) => {
            const lines = one(text, width, most, widthOf);
            return lines.length <= most && lines.every((line) => line.length <= width);
          }),
      ),
    );
  });

  test("reads a text of a million characters before the test's deadline", () => {
    expect(wrap("word ".repeat(200_000), 80, 3, widthOf)).toHaveLength(3);
    expect(wrap("w".repeat(1_000_000), 80, 3, widthOf)).toHaveLength(3);
  });
});

test("even lines leave no word alone on the last, and need no more lines", () => {
  const text = "The origin server refused this request, not Cloudflare, it seems so.";
  expect(wrap(text, 60, 9, widthOf)).toEqual([
    "The origin server refused this request, not Cloudflare, it",
    "seems so.",
  ]);
  const even = wrapEvenly(text, 60, 9, widthOf);
  expect(even).toHaveLength(2);
  expect(even[1]?.length).toBeGreaterThan(20);
});

test("an address breaks at any character, its method beside it", () => {
  expect(wrapAnywhere("GET https://shop.example/", 10, 9, widthOf)).toEqual([
    "GET https:",
    "//shop.exa",
    "mple/",
  ]);
});

test.each([
  ["short", 5, "short"],
  ["longer", 5, "long…"],
])("%s at %d is %s", (text, width, cut) => {
  expect(cutTo(text, width, widthOf)).toBe(cut);
});
