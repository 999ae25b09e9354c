import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languageFor, languages } from "../../../src/core/messages/languages";
import { root } from "../../house/source-files";
import { translationFaults, type Texts } from "./translation-faults";

const folder = join(root, "public/_locales");
const textsOf = (code: string): Texts => {
  const read = JSON.parse(readFileSync(join(folder, code, "messages.json"), "utf8")) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(read).map(([id, { message }]) => [id, message]));
};
const english = textsOf("en");
const others = languages.filter(({ code }) => code !== "en");

/** What is spelt alike in English and in another language, beside names. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ["Body", "Browser", "Details", "Filter", "Status", "Timing"],
  es: ["$CAUSE$ (error $CODE$)", "No", "personal"],
  fr: ["Certain", "Type", "public"],
  pt_BR: ["$WEIGHT$ decibans", "Status"],
};

describe.each(others)("the texts in $name", ({ code, tag }) => {
  const texts = textsOf(code);

  it("are there for every message, with the same parameters, not too long and not in English", () => {
    const same = new Set(alike[code] ?? []);
    expect(translationFaults({ tag, texts, same }, english)).toEqual([]);
    expect([...same].filter((text) => !Object.values(texts).includes(text))).toEqual([]);
  });

  it("stand in order, so that two changes seldom meet", () => {
    expect(Object.keys(texts)).toEqual(Object.keys(texts).toSorted());
  });
});

describe("the languages", () => {
  it("are those that there are texts for", () => {
    expect(languages.map(({ code }) => code).toSorted()).toEqual(readdirSync(folder).toSorted());
  });

  it.each([
    ["de-AT", "de"],
    ["fr-CA", "fr"],
    ["es-419", "es"],
    ["pt", "pt_BR"],
    ["pt-PT", "pt_BR"],
    ["ja", "ja"],
    ["zh", "zh_CN"],
    ["zh-CN", "zh_CN"],
    ["zh-SG", "zh_CN"],
    ["zh-Hans-HK", "zh_CN"],
    ["zh-TW", "en"],
    ["zh-Hant", "en"],
    ["en-GB", "en"],
    ["nl", "en"],
    ["", "en"],
    ["no language at all", "en"],
  ])("for a browser that says %j are %s", (tag, code) => {
    expect(languageFor(tag)).toBe(code);
  });
});

describe("a translation", () => {
  const original: Texts = {
    ui_hello: "Hello, $WHO$",
    ui_ray: "Ray ID",
    ui_seen_one: "$COUNT$ thing seen",
    ui_seen_other: "$COUNT$ things seen",
    fix_done: "Done",
  };
  const german: Texts = {
    ui_hello: "Guten Tag, $WHO$",
    ui_ray: "Ray ID",
    ui_seen_one: "Eine Sache gesehen",
    ui_seen_other: "$COUNT$ Sachen gesehen",
  };
  const faultsOf = (texts: Texts, tag = "de", same: readonly string[] = []) =>
    translationFaults({ tag, texts, same: new Set(same) }, original);

  it("is whole with every text but those of the Fix view", () => {
    expect(faultsOf(german)).toEqual([]);
  });

  it("has no form for one thing where its language has none", () => {
    expect(faultsOf({ ...german, ui_seen_other: "$COUNT$ 件を表示" }, "ja")).toEqual([
      "ui_seen_one: is no message of this language",
    ]);
  });

  it.each([
    ["ui_hello: is the English text", { ...german, ui_hello: "Hello, $WHO$" }],
    ["ui_hello: lacks the parameter $WHO$", { ...german, ui_hello: "Guten Tag" }],
    ["ui_hello: has a parameter $NAME$ that nobody gives", { ...german, ui_hello: "$WHO$ und $NAME$" }],
    ["ui_hello: is too long: 40 for 12", { ...german, ui_hello: `$WHO$${"ö".repeat(35)}` }],
    ["ui_hello: is too long: 35 for 12", { ...german, ui_hello: "$WHO$、おはようございます、元気です" }],
    ["ui_hello: is empty, or has a space at an end", { ...german, ui_hello: "Guten Tag, $WHO$ " }],
    ["ui_hello: has only one of „“", { ...german, ui_hello: "„Guten Tag, $WHO$" }],
    ["ui_hello: has only one of “”", { ...german, ui_hello: "“Guten Tag, $WHO$" }],
    ["ui_new: is no message of this language", { ...german, ui_new: "Neu" }],
    ["fix_done: is no message of this language", { ...german, fix_done: "Fertig" }],
  ])("would be caught otherwise: %s", (fault, texts) => {
    expect(faultsOf(texts)).toContain(fault);
  });

  it("would be caught without a text", () => {
    const { ui_seen_one: _, ...rest } = german;
    expect(faultsOf(rest)).toEqual(["ui_seen_one: is missing"]);
  });

  it("may be spelt as in English where its language has that very word", () => {
    expect(faultsOf({ ...german, ui_hello: "Hello, $WHO$" }, "de", ["Hello, $WHO$"])).toEqual([]);
  });
});
