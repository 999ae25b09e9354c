import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments";

describe("what is asked for", () => {
  test.each([
    [["a.har"], { kind: "list", json: false, all: false, files: ["a.har"] }],
    [["--json", "--all", "a.har", "-"], { kind: "list", json: true, all: true, files: ["a.har", "-"] }],
    [["a.har", "--json"], { kind: "list", json: true, all: false, files: ["a.har"] }],
    [["--", "--json"], { kind: "list", json: false, all: false, files: ["--json"] }],
    [["--report", "md", "a.har"], { kind: "report", as: "md", index: null, file: "a.har" }],
    [["--report=html", "--index=7", "a.har"], { kind: "report", as: "html", index: 7, file: "a.har" }],
    [["--help", "a.har"], { kind: "help" }],
    [["-h"], { kind: "help" }],
    [["--version"], { kind: "version" }],
  ])("%j", (args, command) => {
    expect(readArguments(args)).toEqual(command);
  });
});

describe("wrong usage is answered in one sentence", () => {
  test.each([
    [[], "No file given."],
    [["--jsno", "a.har"], "Unknown option '--jsno'."],
    [["--json=yes", "a.har"], "Option '--json' does not take an argument."],
    [["--report"], "Option '--report <value>' argument missing."],
    [["--report", "pdf", "a.har"], "--report is one of md, html, json."],
    [["--report", "md", "a.har", "b.har"], "--report takes one file."],
    [["--report", "md", "--json", "a.har"], "--report goes with neither --json nor --all."],
    [["--report", "md", "--index", "x", "a.har"], "--index is a whole number from 0."],
    [["--index", "1", "a.har"], "--index goes with --report only."],
    [["-", "-"], 'Standard input ("-") can be read only once.'],
    [["--log"], "Option '--log <value>' argument missing."],
    [["--log", "access.log"], "No file given."],
    [["--log", "access.log", "a.har", "b.har"], "--log takes one HAR file."],
  ])("%j: %s", (args, reason) => {
    expect(readArguments(args)).toEqual({ kind: "wrong", reason });
  });
});
