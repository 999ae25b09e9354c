import { spawn } from "node:child_process";
import { constants } from "node:buffer";
import {
  accessSync,
  constants as modes,
  mkdirSync,
  mkdtempSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import about from "../../../package.json" with { type: "json" };
import { harEntry, harText } from "../../core/exchange/har-sample";
import { buildCli, runCli, type Run } from "./built-cli";

let script = "";
let folder = "";
const cli = (args: readonly string[], input?: string | Buffer): Promise<Run> =>
  runCli(script, folder, args, input);
const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
const lines = (text: string): string[] => text.split("\n").filter((line) => line !== "");

const ok = harEntry({ response: { status: 200 } });
const missing = harEntry({ response: { status: 404 } });
const damaged = harEntry({ entry: { response: undefined } });

beforeAll(() => {
  script = buildCli();
  folder = mkdtempSync(join(tmpdir(), "whose403-files-"));
  write(
    "good.har",
    harText([ok, harEntry(), missing, harEntry({ request: { url: "https://shop.example/two" } })]),
  );
  write("none.har", harText([ok]));
  write("empty.har", "");
  write("words.har", "this is no JSON");
  write("cut.har", harText([ok]).slice(0, -20));
  write("other.json", "{}");
  write("no-entries.har", '{"log":{"version":"1.2"}}');
  write("packed.har", gzipSync(harText([ok])));
  write("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
  write("bom.har", `\u{FEFF}${harText([harEntry()])}`);
  write(
    "utf16.har",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(harText([harEntry()]), "utf16le")]),
  );
  write("damaged.har", harText([damaged, harEntry(), harEntry({ request: { url: undefined } })]));
  write("very-damaged.har", harText([harEntry(), ...Array.from({ length: 11 }, () => damaged)]));
  mkdirSync(join(folder, "folder.har"));
  write("long.har", "");
  truncateSync(join(folder, "long.har"), constants.MAX_STRING_LENGTH + 1);
}, 60_000);

afterAll(() => {
  for (const path of [folder, dirname(script)]) rmSync(path, { recursive: true, force: true });
});

// Side by side: each test waits for a process of its own.
describe.concurrent("bad input", () => {
  test.each([
    ["empty.har", "the file is empty"],
    ["words.har", "this is not JSON, so it is no HAR file"],
    ["cut.har", "the JSON ends too early; the file seems to have been cut off"],
    ["other.json", 'this is JSON, but no HAR file: it has no "log"'],
    ["no-entries.har", 'this HAR file has no list "log.entries"'],
    ["packed.har", "this is binary content, no HAR file"],
    ["picture.png", "this is binary content, no HAR file"],
    ["nowhere.har", "there is no such file"],
    ["folder.har", "this is a folder, not a file"],
    ["long.har", "the file is too long: at most 511 MiB of text can be read"],
  ])("%s: one line with the name and the reason, status 2, nothing printed", async (file, reason) => {
    const alone = await cli(["--json", file]);
    expect(alone).toEqual({ status: 2, out: "", err: `whose403: ${file}: ${reason}\n` });
  });

  test("the other files are still read", async () => {
    const { status, out, err } = await cli(["--json", "empty.har", "good.har", "nowhere.har", "bom.har"]);
    expect(status).toBe(2);
    expect(lines(out).map((line) => JSON.parse(line).file)).toEqual(["good.har", "good.har", "bom.har"]);
    expect(lines(err)).toHaveLength(2);
  });

  test("a report of a file that cannot be read is one line too", async () => {
    expect(await cli(["--report", "md", "words.har"])).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/^whose403: words\.har: .*\n$/),
    });
  });

  test("a damaged entry is skipped and named, the good ones are printed", async () => {
    const { status, out, err } = await cli(["--json", "damaged.har"]);
    expect({ status, indexes: lines(out).map((line) => JSON.parse(line).index) }).toEqual({
      status: 2,
      indexes: [1],
    });
    expect(err).toBe(
      "whose403: damaged.har: entry 0 skipped: response is missing\nwhose403: damaged.har: entry 2 skipped: request.url is missing\n",
    );
  });

  test("beyond ten damaged entries there is one line for all", async () => {
    const { status, out, err } = await cli(["--json", "very-damaged.har"]);
    expect({ status, printed: lines(out).length }).toEqual({ status: 2, printed: 1 });
    expect(err).toBe(
      "whose403: very-damaged.har: 11 entries skipped, the first of them: entry 1 skipped: response is missing\n",
    );
  });
});

describe.concurrent("good input", () => {
  test("one JSON object a line for every 403, in order, with every key", async () => {
    const { status, out, err } = await cli(["--json", "good.har"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const [first, second] = lines(out).map((line): unknown => JSON.parse(line));
    expect(first).toEqual({
      file: "good.har",
      index: 1,
      method: "GET",
      url: "https://shop.example/private/",
      status: 403,
      startedDateTime: "2026-11-24T13:05:08.500Z",
      verdict: {
        responder: "origin",
        viaCloudflare: false,
        product: expect.toSatisfy((product: unknown) => product === null || typeof product === "string"),
        cause: null,
        errorCode: null,
        confidence: "likely",
        summary: expect.any(String),
      },
      rayId: null,
      colo: null,
      referenceId: null,
      findings: expect.arrayContaining([
        expect.objectContaining({ supports: "origin", because: expect.any(String) }),
      ]),
    });
    expect(second).toMatchObject({ index: 3, url: "https://shop.example/two" });
  });

  test("--all has every entry with status 400 or above", async () => {
    const { out } = await cli(["--json", "--all", "good.har"]);
    expect(lines(out).map((line) => JSON.parse(line).index)).toEqual([1, 2, 3]);
  });

  test("without --json it is a table", async () => {
    const { status, out } = await cli(["good.har", "none.har"]);
    expect(status).toBe(0);
    expect(lines(out)).toEqual([
      "good.har: 2 403s, 2 origin server",
      expect.stringMatching(/^# +status +answered by +confidence +what +Ray ID +request$/),
      expect.stringMatching(/^1 +403 +origin server +likely .* GET https:\/\/shop\.example\/private\/$/),
      expect.stringMatching(/^3 +403 +origin server +likely .* GET https:\/\/shop\.example\/two$/),
      "none.har: no 403",
    ]);
  });

  test("a file with no 403 prints no JSON and is no failure", async () => {
    expect(await cli(["--json", "none.har"])).toEqual({ status: 0, out: "", err: "" });
  });

  test.each(["bom.har", "utf16.har"])("a byte order mark does no harm: %s", async (file) => {
    expect(lines((await cli(["--json", file])).out)).toHaveLength(1);
  });

  test("- is standard input", async () => {
    const { status, out } = await cli(["--json", "-"], harText([harEntry()]));
    expect({ status, file: JSON.parse(out).file }).toEqual({ status: 0, file: "-" });
  });

  test("an empty standard input is named as such", async () => {
    expect(await cli(["-"], "")).toEqual({
      status: 2,
      out: "",
      err: "whose403: - (standard input): the file is empty\n",
    });
  });

  test("a reader that goes away early ends it quietly", async () => {
    const many = harText(Array.from({ length: 3_000 }, () => harEntry()));
    const child = spawn(process.execPath, [script, "--json", "-"]);
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.on("error", () => undefined);
    child.stdin.end(many);
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });

  test("the script may be started by its name", () => {
    expect(() => accessSync(script, modes.X_OK)).not.toThrow();
  });
});

describe.concurrent("usage", () => {
  test("--help and --version answer on standard output", async () => {
    expect(await cli(["--help"])).toMatchObject({
      status: 0,
      err: "",
      out: expect.stringContaining("Usage: whose403"),
    });
    expect(await cli(["--version"])).toEqual({ status: 0, out: `${about.version}\n`, err: "" });
  });
  test("wrong usage is one line and status 2", async () => {
    const { status, out, err } = await cli([]);
    expect({ status, out, err }).toEqual({
      status: 2,
      out: "",
      err: "whose403: No file given. Try whose403 --help.\n",
    });
  });
});
