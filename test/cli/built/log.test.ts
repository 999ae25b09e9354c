import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harEntry, harText } from "../../core/exchange/har-sample";
import { buildCli, runCli, type Run } from "./built-cli";

let script = "";
let folder = "";
const cli = (args: readonly string[], input?: string): Promise<Run> => runCli(script, folder, args, input);
const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
const json = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));

// The entries of the sample were made at 13:05:08 UTC.
const line = (path: string, status: number, ray: string, time = "13:05:08"): string =>
  `203.0.113.7 - - [24/Nov/2026:${time} +0000] "GET ${path} HTTP/1.1" ${status} 9 "-" "-" "${ray}"`;
const withRay = (ray: string, path: string): object =>
  harEntry({
    request: { url: `https://shop.example${path}` },
    response: { headers: [{ name: "cf-ray", value: `${ray}-FRA` }] },
  });
const byRay = line("/by-ray", 403, "aaaabbbbccccdddd-FRA");
const byTime = line("/private/", 403, "-");
const log = [line("/", 200, "-", "12:00:00"), byTime, byRay, line("/", 200, "-", "14:00:00"), ""].join("\n");

beforeAll(() => {
  script = buildCli();
  folder = mkdtempSync(join(tmpdir(), "whose403-log-"));
  write("access.log", log);
  write("access.log.1.gz", gzipSync(log));
  write("empty.log", "");
  write("allowed.har", harText([harEntry({ response: { status: 200 } })]));
  write(
    "visitor.har",
    harText([
      withRay("aaaabbbbccccdddd", "/by-ray"),
      harEntry({ response: { status: 404 } }),
      harEntry(),
      withRay("0000111122223333", "/never"),
    ]),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(join(script, ".."), { recursive: true, force: true });
});

describe("whose403 --log", () => {
  test("prints an object a line with exactly the keys of the contract, for each 403", async () => {
    const { status, out, err } = await cli(["--log", "access.log", "--json", "visitor.har"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(json(out)).toEqual([
      { index: 0, rayId: "aaaabbbbccccdddd", match: "ray", lines: [{ number: 3, text: byRay, status: 403 }] },
      { index: 2, rayId: null, match: "time", lines: [{ number: 2, text: byTime, status: 403 }] },
      { index: 3, rayId: "0000111122223333", match: "none", lines: [] },
    ]);
  });

  test("says to people what that means", async () => {
    const { status, out } = await cli(["--log", "access.log", "visitor.har"]);
    expect(status).toBe(0);
    expect(out).toContain("The origin logged this request with 403: it is the origin that refused");
    expect(out).toContain(`line 2: ${byTime}`);
    expect(out).toContain("Not in the log, by Ray ID or by time: the request never reached this origin");
  });

  test("reads the log from standard input", async () => {
    const { status, out } = await cli(["--log", "-", "--json", "visitor.har"], log);
    expect(status).toBe(0);
    expect(json(out)).toMatchObject([{ match: "ray" }, { match: "time" }, { match: "none" }]);
  });

  test("says of an empty log that it is empty", async () => {
    const { status, out } = await cli(["--log", "empty.log", "visitor.har"]);
    expect(status).toBe(0);
    expect(out).toContain("The log is empty");
  });

  test.each([
    [
      "a log that is not there",
      ["--log", "missing.log", "visitor.har"],
      /missing\.log: there is no such file/,
    ],
    ["a folder", ["--log", ".", "visitor.har"], /\.: this is a folder/],
    ["a compressed log", ["--log", "access.log.1.gz", "visitor.har"], /it is compressed: unpack it first/],
    [
      "a compressed log, also where there is nothing to look for in it",
      ["--log", "access.log.1.gz", "allowed.har"],
      /it is compressed: unpack it first/,
    ],
    ["a HAR that is none", ["--log", "access.log", "access.log"], /access\.log: /],
    ["two HAR files", ["--log", "access.log", "visitor.har", "visitor.har"], /--log takes one HAR file/],
    [
      "a report at the same time",
      ["--log", "access.log", "--report", "md", "visitor.har"],
      /--log goes with/,
    ],
    ["both from standard input", ["--log", "-", "-"], /only once/],
  ])("answers %s with one line and exit status 2", async (_, args, reason) => {
    const { status, out, err } = await cli(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(reason);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  test("lets nothing in a log steer the terminal", async () => {
    write("hostile.log", `${byRay}\u001b[2J\u202e\n`);
    const { out } = await cli(["--log", "hostile.log", "visitor.har"]);
    expect(out).toContain("line 1: ");
    for (const char of ["\u001b", "\u202e"]) expect(out).not.toContain(char);
  });
});
