import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textSearch } from "../../../src/core/attribution/text-search";

describe("the search for many texts at once", () => {
  test("finds each that occurs, in any case", () => {
    const search = textSearch(["ray id", "id", "cloudflare"]);
    expect([...search.search("Cloudflare RAY ID: 1")].toSorted()).toEqual(["cloudflare", "id", "ray id"]);
  });

  test("finds texts that overlap or end within one another", () => {
    const search = textSearch(["she", "he", "hers", "his"]);
    expect([...search.search("ushers")].toSorted()).toEqual(["he", "hers", "she"]);
  });

  test("finds nothing in nothing, and takes letters of other scripts for no match", () => {
    const search = textSearch(["ab"]);
    expect([...search.search("")]).toEqual([]);
    expect([...search.search("aé\u{1F600}b")]).toEqual([]);
  });

  test("agrees with looking for each text by itself", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "<"), minLength: 1, maxLength: 4 });
    const body = fc.string({ unit: fc.constantFrom("a", "b", "A", "B", "<", "é"), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), body, (words, text) => {
        const apart = new Set(words.filter((one) => text.toLowerCase().includes(one)));
        expect(new Set(textSearch(words).search(text))).toEqual(apart);
      }),
    );
  });
});
