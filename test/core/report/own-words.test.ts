import fc from "fast-check";
import { expect, test } from "vitest";
import { everyOutput } from "./every-output";
import { block, report } from "./sample";

/** Short values that no output has by chance, as names and numbers of people are. */
const value = fc.noShrink(
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom("zq", "qx", "xj", "vq"),
        fc.string({ unit: fc.constantFrom(..."aeiou"), minLength: 1, maxLength: 3 }),
      )
      .map(([one, two]) => one + two),
    fc.integer({ min: 6000, max: 9999 }).map(String),
    fc.constantFrom("Bonn", "smith", "divorce", "Łukasz", "hiv-support"),
  ),
);
const inUrl: Readonly<Record<string, (value: string) => string>> = {
  query: (one) => `/?name=${one}`,
  "id in the query": (one) => `/?event=${/^\d+$/.test(one) ? "x" : one}&q=${one}`,
  fragment: (one) => `/#${one}`,
  "fragment with pairs": (one) => `/#/a/${one}?b=${one}`,
  "user name": (one) => `@${one}`,
  path: (one) => `/a/${one}/b`,
};
const inPage: ((value: string) => string)[] = [
  (one) => `${one}, your PIN is wrong`,
  (one) => `Sorry ${one.toUpperCase()}! (${one})`,
  (one) => `<b>${one}</b>: "${one}" was not found, path=${one}`,
  (one) => `{"error":"Forbidden","detail":"no ${one} here"}`,
];

function escaped(text: string): string {
  return text.replace(/[-]/g, "[-_ ]");
}

test("short values of the address are in no output of words, though the page repeats them", () => {
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(...Object.keys(inUrl)),
      fc.constantFrom(...inPage),
      (one, where, page) => {
        const place = inUrl[where]?.(encodeURIComponent(one)) ?? "/";
        const url = place.startsWith("@")
          ? `https://${place.slice(1)}@shop.example/`
          : `https://shop.example${place}`;
        const text = page(one);
        const body = text.startsWith("{") ? text : `<html><body><h1>403 Forbidden</h1>${text}</body></html>`;
        const fields = [
          { name: "server", value: "cloudflare" },
          { name: "server-timing", value: `x;desc="${one}"` },
        ];
        const refused = block({ url, fields, body: { state: "read", text: body, size: null, cut: false } });
        const told = report({ block: refused }, { urlDetail: where === "path" ? "origin" : "no-query" });
        // The others are made of the same report, and have styles and encodings in which numbers are by chance.
        const { Markdown = "", text: plain = "", JSON: json = "" } = everyOutput(told);
        const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(one)}(?![\\p{L}\\p{N}])`, "iu");
        for (const part of [Markdown, plain, json]) expect(part).not.toMatch(word);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
