import fc from "fast-check";
import { expect, test } from "vitest";
import { isWordLike } from "../../../src/core/redaction/word-like";

test.each(
  `forbidden Cloudflare FORBIDDEN nginx openresty WordPress JavaScript XMLHttpRequest AkamaiGHost internationalization
   Datenschutzbestimmungen toegangsbeperkingen autorizzazione interdiction administrador uprawnienia`.split(
    /\s+/,
  ),
)("%s may be a word", (word) => {
  expect(isWordLike(word)).toBe(true);
});

test.each(["xqzkvbnwrtp", "kXqZbTmWpA", "JBSWYZDPEHPKPXP", "qwkjzxhv", "a".repeat(41)])(
  "%s is none",
  (text) => {
    expect(isWordLike(text)).toBe(false);
  },
);

test("of letters drawn at random, ten and more, not one in ten is taken for a word", () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"),
    minLength: 10,
    maxLength: 20,
  });
  const drawn = fc.sample(letters, { numRuns: 2_000, seed: 403 });
  expect(drawn.filter(isWordLike).length).toBeLessThan(200);
});
