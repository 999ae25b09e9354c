import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { triedIds } from "../src/core/report/tried";
import { englishCatalogue, type CatalogueEntry } from "../src/core/messages/catalogue";
import { reportParts } from "../src/core/report/report-parts";
import { root, sourceFiles } from "./house/source-files";

const entries = Object.entries(englishCatalogue);
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const sources = sourceFiles("src").map(read).join("\n");

/** Ids that are put together in the sources: what they begin with, and how they can end. */
const built: Readonly<Record<string, readonly string[]>> = {
  report_confidence_: ["certain", "likely", "undetermined"],
  report_part_: reportParts.flatMap(({ id }) => [id, `${id}_about`]),
  report_station_: [
    "visitor",
    "network",
    "cloudflare",
    "edge",
    "origin",
    "stopped",
    "not_reached",
    "unknown",
  ],
  report_tried_: triedIds,
};

/** The beginnings of ids that the sources complete at run time. */
function beginnings(code: string): string[] {
  return [...code.matchAll(/`([a-z][a-z0-9]*_(?:[a-z0-9]+_)*)\$\{/g)]
    .map(([, beginning]) => beginning ?? "")
    .filter((beginning) => entries.some(([id]) => id.startsWith(beginning)));
}

/** Every id that is used: written in the sources or the manifest, or put together. */
const used = new Set([
  ...[...sources.matchAll(/["']([a-z][a-z0-9]*(?:_[a-z0-9]+)+)["']/g)].map(([, id]) => id),
  ...[...read("manifest.json").matchAll(/__MSG_(\w+)__/g)].map(([, id]) => id),
  ...Object.entries(built).flatMap(([beginning, ends]) => ends.map((end) => beginning + end)),
]);
const isUsed = (id: string): boolean => used.has(id) || used.has(id.replace(/_(?:one|other)$/, ""));

/** What Chrome's chrome.i18n would refuse in an entry, or replace by nothing. */
function faults(id: string, { message, placeholders = {} }: CatalogueEntry): string[] {
  const names = [...message.matchAll(/\$([A-Za-z0-9_@]+)\$/g)].map(([, name]) => (name ?? "").toLowerCase());
  const declared = Object.keys(placeholders);
  return [
    ...(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(id) ? [] : ["its id is not snake_case"]),
    ...names.filter((name) => !declared.includes(name)).map((name) => `$${name}$ has no placeholder`),
    ...declared.filter((name) => !names.includes(name)).map((name) => `the placeholder ${name} is not used`),
    ...Object.values(placeholders)
      .filter(({ content }) => !/^\$[1-9]$/.test(content))
      .map(({ content }) => `${content} is not one of $1 to $9`),
    ...(message.replace(/\$[A-Za-z0-9_@]+\$/g, "").includes("$") ? ["it has a single $"] : []),
  ];
}

/** What a careful reader would mark in a sentence. */
function marked(message: string): string[] {
  const careless: Readonly<Record<string, RegExp>> = {
    "an exclamation mark": /!/,
    "a dash that is a comma or a full stop": /—|\s–\s|\s--\s/,
    "white space twice, or at an end": /\s\s|^\s|\s$/,
    "three dots for an ellipsis": /\.\.\./,
    "American spelling":
      /\b(?:color|center|behavior|favor|honor|(?:un)?authorized|analyze|recogniz|organiz)/i,
    "oops, simply and please note": /\b(?:oops|simply|please note)\b/i,
  };
  return Object.keys(careless).filter((fault) => careless[fault]?.test(message));
}

const complaintsOf = (check: (id: string, entry: CatalogueEntry) => string[]): string[] =>
  entries.flatMap(([id, entry]) => check(id, entry).map((fault) => `${id}: ${fault}`));

describe("the messages", () => {
  it("are all used", () => {
    expect(entries.map(([id]) => id).filter((id) => !isUsed(id))).toEqual([]);
  });

  it("are there for every id that is put together", () => {
    const ids = Object.entries(built).flatMap(([beginning, ends]) => ends.map((end) => beginning + end));
    expect(ids.filter((id) => !Object.hasOwn(englishCatalogue, id))).toEqual([]);
  });

  it("are put together only where it is known how", () => {
    expect([...new Set(beginnings(sources))].toSorted()).toEqual(Object.keys(built));
  });

  it("have both forms where they count", () => {
    const lonely = entries
      .map(([id]) => id)
      .filter((id) => /_(?:one|other)$/.test(id) && !used.has(id))
      .filter((id) => {
        const stem = id.replace(/_(?:one|other)$/, "");
        return !["one", "other"].every((form) => Object.hasOwn(englishCatalogue, `${stem}_${form}`));
      });
    expect(lonely).toEqual([]);
  });

  it("keep to the browser's rules", () => {
    expect(complaintsOf(faults)).toEqual([]);
  });

  it("have a description for the translator, and no more than 600 characters", () => {
    const without = entries.filter(([, { description }]) => description.trim().length < 10);
    expect(without.map(([id]) => id)).toEqual([]);
    const long = entries.filter(([, { message }]) => message === "" || message.length > 600);
    expect(long.map(([id]) => id)).toEqual([]);
  });

  it("are written with care", () => {
    expect(complaintsOf((_id, { message }) => marked(message))).toEqual([]);
  });

  it("stand in order, so that two changes seldom meet", () => {
    const ids = entries.map(([id]) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  it("would be caught otherwise", () => {
    const entry = {
      message: "Costs $5 for $WHO$",
      description: "",
      placeholders: { what: { content: "$10" } },
    };
    expect(faults("Bad-Id", entry)).toEqual([
      "its id is not snake_case",
      "$who$ has no placeholder",
      "the placeholder what is not used",
      "$10 is not one of $1 to $9",
      "it has a single $",
    ]);
    expect(marked("Oops — simply  wait... the center!")).toHaveLength(6);
    expect(beginnings("`report_part_${id}` and `no_such_${id}`")).toEqual(["report_part_"]);
  });
});
