import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textSearch } from "../../../src/core/attribution/text-search";

/** Where a search first finds each of its texts. */
function places(texts: readonly string[], body: string): Record<string, number> {
  const search = textSearch(texts);
  const found = search.search(body);
  return Object.fromEntries(texts.map((text) => [text, found.indexOf(search.numberOf(text) ?? -1)]));
}

/** The same by looking for each text by itself; letters of ASCII alone have two cases. */
function expected(texts: readonly string[], body: string): Record<string, number> {
  const lower = body.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return Object.fromEntries(texts.map((text) => [text, lower.indexOf(text)]));
}

describe("the search for many texts at once", () => {
  test("finds each that occurs, in any case, and where first", () => {
    const texts = ["ray id", "id", "cloudflare", "cloudfront"];
    expect(places(texts, "Cloudflare RAY ID: 1, Ray ID: 2")).toEqual({
      "ray id": 11,
      id: 15,
      cloudflare: 0,
      cloudfront: -1,
    });
  });

  test("finds texts that overlap or end within one another", () => {
    const texts = ["gushers", "ushers", "usher", "hershey", "she"];
    expect(places(texts, "the gusher ushers hershey")).toEqual(expected(texts, "the gusher ushers hershey"));
  });

  test("finds nothing in nothing, and takes letters of other scripts for no match", () => {
    expect(places(["kelvin"], "")).toEqual({ kelvin: -1 });
    expect(places(["kelvin", "in"], "\u{212a}elv\u{130}n")).toEqual({ kelvin: -1, in: -1 });
  });

  test("names each long text once, and no short one", () => {
    const search = textSearch(["first text", "ab"]);
    expect(search.search("ab FIRST TEXT first text").numbers).toEqual([search.numberOf("first text")]);
  });

  test("knows which texts it looks for", () => {
    const search = textSearch(["ab", ""]);
    expect(search.numberOf("ab")).toBe(0);
    expect(search.numberOf("")).toBeUndefined();
    expect(search.numbersOf(["ab"])).toEqual([0]);
    expect(search.numbersOf(["ab", "abc"])).toBeUndefined();
  });

  test("keeps what it found while it searches another body", () => {
    const search = textSearch(["first text", "second text"]);
    const one = search.search("é first text");
    search.search("second text, first text");
    expect(one.indexOf(search.numberOf("first text") ?? -1)).toBe(2);
    expect(one.has(search.numberOf("second text") ?? -1)).toBe(false);
  });

  test("agrees with looking for each text by itself, wherever it stands and whatever stands around it", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "<", "@", "`"), minLength: 1, maxLength: 9 });
    const piece = fc.oneof(
      word.map((text) => text.toUpperCase()),
      word,
      fc.constantFrom("é", "日", "\u{1F600}", "\u{D83D}", "\u{130}", "\u{212a}", "\0", "\n"),
    );
    const bodies = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), bodies, (words, body) => {
        expect(places(words, body)).toEqual(expected(words, body));
      }),
    );
  });
});
