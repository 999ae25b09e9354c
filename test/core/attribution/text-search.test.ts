import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textSearch } from "../../../src/core/attribution/text-search";

/** The texts that a search finds, sorted. */
function found(texts: readonly string[], body: string): string[] {
  const search = textSearch(texts);
  const { ends } = search.search(body);
  return texts.filter((text) => (ends[search.numberOf(text) ?? -1] ?? 0) > 0).toSorted();
}

describe("the search for many texts at once", () => {
  test("finds each that occurs, in any case", () => {
    expect(found(["ray id", "id", "cloudflare"], "Cloudflare RAY ID: 1")).toEqual([
      "cloudflare",
      "id",
      "ray id",
    ]);
  });

  test("finds texts that overlap or end within one another", () => {
    expect(found(["she", "he", "hers", "his"], "ushers")).toEqual(["he", "hers", "she"]);
  });

  test("finds nothing in nothing, and takes letters of other scripts for no match", () => {
    expect(found(["ab"], "")).toEqual([]);
    expect(found(["ab"], "aé\u{1F600}b")).toEqual([]);
  });

  test("says of each once where it first ends, in that order", () => {
    const search = textSearch(["ab", "b"]);
    const { numbers, ends } = search.search("xbxab ab");
    expect([...ends]).toEqual([5, 2]);
    expect(numbers).toEqual([1, 0]);
  });

  test("knows which texts it looks for", () => {
    const search = textSearch(["ab", ""]);
    expect(search.numberOf("ab")).toBe(0);
    expect(search.numberOf("")).toBeUndefined();
    expect(search.numberOf("abc")).toBeUndefined();
  });

  test("agrees with looking for each text by itself", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "<"), minLength: 1, maxLength: 4 });
    const body = fc.string({ unit: fc.constantFrom("a", "b", "A", "B", "<", "é"), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), body, (words, text) => {
        const search = textSearch(words);
        const { ends } = search.search(text);
        for (const one of words) {
          const at = text.toLowerCase().indexOf(one);
          expect(ends[search.numberOf(one) ?? -1]).toBe(at === -1 ? 0 : at + one.length);
        }
      }),
    );
  });
});
