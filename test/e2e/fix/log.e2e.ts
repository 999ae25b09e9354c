import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPath, refusedPath } from "../../lab/origins/kinds";
import { pollUntil } from "../poll";
import { freshPanel, openDetails, sentRayId, visitRefused } from "../report/preview";
import { stage } from "../stage";

const gzipStart = Buffer.from([0x1f, 0x8b, 8, 0]);

/** The logs are those that the lab's real nginx wrote about the very request that the panel shows. */
describe("reading the origin's log in the panel", () => {
  const at = stage();
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "whose403-log-e2e-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The Fix view of a refusal by nginx, behind the edge, which adds `/nginx` to the path. */
  async function refused(query: string): Promise<{ panel: Frame; rayId: string }> {
    const url = `${at.lab.edgeUrl}/nginx${refusedPath("deny-rule")}?${query}`;
    return { panel: await fixOf(url), rayId: sentRayId(at, url) };
  }

  async function fixOf(url: string): Promise<Frame> {
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await openDetails(panel, url);
    await (await panel.waitForSelector("#tab-fix"))?.click();
    await panel.waitForSelector("#fix-log");
    return panel;
  }

  /** The server's own log, once it has what is waited for: it is written after the answer is sent. */
  async function logged(kind: "accessLog" | "errorLog", text: string): Promise<string> {
    return pollUntil(`${text} in nginx's log`, async () => {
      const log = await at.lab.servers.nginx[kind]();
      return log.includes(text) ? log : null;
    });
  }

  /** The log once nginx logged something two seconds after what it had: a log covers what lies between its lines. */
  async function laterSeconds(log: string): Promise<string> {
    const last = (text: string): number => Date.parse([...text.matchAll(/\[([^\]]+)\]/g)].at(-1)?.[1] ?? "");
    const before = last(log);
    const start = Number.isNaN(before) ? Date.now() : before;
    return pollUntil("a line of a later second", async () => {
      await fetch(`${at.lab.origins.nginx}${openPath("deny-rule")}`);
      const whole = await at.lab.servers.nginx.accessLog();
      return last(whole) >= start + 2_000 ? whole : null;
    });
  }

  async function give(panel: Frame, name: string, content: string | Buffer): Promise<void> {
    const file = join(folder, name);
    writeFileSync(file, content);
    const input = await panel.waitForSelector("#fix-log input[type=file]");
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
  }

  async function says(panel: Frame, sentence: string): Promise<string> {
    return pollUntil(`"${sentence}"`, async () => {
      const text = await panel.$eval("#fix-log", (element) => element.textContent ?? "");
      return text.includes(sentence) ? text : null;
    });
  }

  it("finds the request by its Ray ID: the origin logged it", async () => {
    const { panel, rayId } = await refused("found");
    await give(panel, "access.log", await logged("accessLog", rayId));
    const text = await says(panel, "The origin logged this request with 403: it is the origin that refused");
    expect(text).toContain(rayId);
    expect(text).toContain("deny-rule/refused.html?found");
  });

  it("says that it never arrived where the log covers the time and does not have it", async () => {
    await laterSeconds(await at.lab.servers.nginx.accessLog());
    // Another request that Cloudflare carried shows that this log has Ray IDs.
    await refused("neighbour");
    const { panel, rayId } = await refused("missing");
    const log = await laterSeconds(await logged("accessLog", rayId));
    const without = log
      .split("\n")
      .filter((line) => !line.includes("?missing"))
      .join("\n");
    await give(panel, "access.log", without);
    expect(await says(panel, "the request never reached this origin")).toContain("and has Ray IDs");
  });

  it("explains the server's own error line about it", async () => {
    const panel = await fixOf(`${at.lab.origins.nginx}${refusedPath("deny-rule")}?error`);
    await give(panel, "error.log", await logged("errorLog", "?error"));
    const text = await says(panel, "then it is the origin that refused");
    expect(text).toContain("access forbidden by rule");
    expect(text).toContain("A deny in the configuration refused the client's address");
  });

  it("says of a log that is compressed what to do", async () => {
    const { panel } = await refused("gz");
    await give(panel, "access.log.gz", gzipStart);
    expect(await says(panel, "Unpack it first")).not.toContain("never");
  });

  it("starts no other worker: the one policy makes one URL, and cannot be made again", async () => {
    const { panel, rayId } = await refused("policy");
    await give(panel, "access.log", await logged("accessLog", rayId));
    await says(panel, "it is the origin that refused");
    const refusals = await panel.evaluate(() => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      };
      const outcome = (run: () => unknown): string => {
        try {
          run();
          return "done";
        } catch (error) {
          return error instanceof Error ? error.name : "thrown";
        }
      };
      return [
        outcome(() => new Worker("/assets/other.js")),
        outcome(() => trustedTypes.createPolicy("whose403-log-worker", { createScriptURL: String })),
        outcome(() => trustedTypes.createPolicy("another", { createScriptURL: String })),
      ];
    });
    expect(refusals).toEqual(["TypeError", "TypeError", "TypeError"]);
  });
});
