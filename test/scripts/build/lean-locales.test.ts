import { describe, expect, it } from "vitest";
import { namesIn, onlyMessages } from "../../../scripts/build/lean-locales";
import manifest from "../../../manifest.json" with { type: "json" };

const catalogue = JSON.stringify({
  a_title: { message: "A", description: "for translators" },
  b_count: { message: "$N$ of them", placeholders: { n: { content: "$1" } } },
  c_other: { message: "C" },
});

describe("the browser's own catalogue", () => {
  it("has what the manifest names", () => {
    expect(namesIn(manifest)).toEqual(["extension_description", "extension_name"]);
    expect(namesIn({ a: "__MSG_one__", b: { c: ["__MSG_one__ and __MSG_two__"] } })).toEqual(["one", "two"]);
  });

  it("has nothing else, and no description", () => {
    expect(JSON.parse(onlyMessages(catalogue, ["a_title"]))).toEqual({ a_title: { message: "A" } });
  });

  it("keeps the placeholders of a message", () => {
    expect(JSON.parse(onlyMessages(catalogue, ["b_count"]))).toEqual({
      b_count: { message: "$N$ of them", placeholders: { n: { content: "$1" } } },
    });
  });

  it("leaves to the default language what a language does not have", () => {
    expect(JSON.parse(onlyMessages(catalogue, ["a_title", "gone"]))).toEqual({ a_title: { message: "A" } });
  });
});
