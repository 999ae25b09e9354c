import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import about from "../../../package.json" with { type: "json" };
import { readReport } from "../../../src/core/report/read-report";
import { harEntry, harText } from "../../core/exchange/har-sample";
import { buildCli, runCli, type Run } from "./built-cli";

let script = "";
let folder = "";
const cli = (args: readonly string[]): Promise<Run> => runCli(script, folder, args);

beforeAll(() => {
  script = buildCli();
  folder = mkdtempSync(join(tmpdir(), "whose403-files-"));
  const ok = harEntry({ response: { status: 200 } });
  const missing = harEntry({ response: { status: 404 } });
  const another = harEntry({ request: { url: "https://shop.example/two" } });
  writeFileSync(join(folder, "good.har"), harText([ok, harEntry(), missing, another]));
  writeFileSync(join(folder, "none.har"), harText([ok]));
}, 60_000);

afterAll(() => {
  for (const path of [folder, dirname(script)]) rmSync(path, { recursive: true, force: true });
});

describe("--report", () => {
  test("json is the report of the first 403, redacted", async () => {
    const { status, out } = await cli(["--report", "json", "good.har"]);
    const reading = readReport(out);
    expect(status).toBe(0);
    expect(reading).toMatchObject({
      ok: true,
      report: {
        generator: { name: "Whose403", version: about.version },
        block: { url: "https://shop.example/private/", urlDetail: "no-query" },
        visitor: { browser: "Chrome 156" },
        picture: { reason: "A HAR file holds no picture of the page." },
      },
    });
  });
  test("--index chooses the entry, also one that is no 403", async () => {
    const { out } = await cli(["--report", "json", "--index", "2", "good.har"]);
    expect(JSON.parse(out).block.status).toBe(404);
  });
  test("md and html are written too", async () => {
    expect((await cli(["--report", "md", "good.har"])).out).toMatch(
      /^# Access to shop\.example refused \(403\)\n/,
    );
    expect((await cli(["--report", "html", "good.har"])).out).toMatch(/^<!doctype html>\n/);
  });
  test.each([
    [["none.har"], "none.har: there is no 403 in it to report"],
    [["--index", "4", "good.har"], "good.har: --index 4 is out of range: it has 4 entries, counted from 0"],
    [["--index", "0", "good.har"], "good.har: entry 0 is no refusal: its status is below 400"],
  ])("%j: one line, status 2, nothing printed", async (args, line) => {
    expect(await cli(["--report", "md", ...args])).toEqual({
      status: 2,
      out: "",
      err: `whose403: ${line}\n`,
    });
  });
});
