import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { compactRecord, readCompactRecord } from "../../../src/core/report/card/compact-record";
import { readPngText } from "../../../src/core/report/card/png-text";
import { reportJson } from "../../../src/core/report/json";
import { readReport } from "../../../src/core/report/read-report";
import type { Picture } from "../../../src/ui/ports";
import { challenged, direct, silent } from "../../core/report/refusals";
import { report } from "../../core/report/sample";
import { ask, openCards } from "./card-page";
import type { Distortion } from "./distort";

/** Cards as real Chromium draws them, under an extension's own policy. */
describe("the report card", () => {
  let cards: Awaited<ReturnType<typeof openCards>> | undefined;
  const page = (): Page => {
    if (cards === undefined) throw new Error("There is no page yet.");
    return cards.page;
  };
  beforeAll(async () => {
    cards = await openCards();
  });
  afterAll(() => cards?.close());

  async function drawn(
    of = report(),
    picture: Picture | null = null,
  ): Promise<{ file: string; bytes: Buffer; dataUrl: string }> {
    const { base64 } = await ask(page(), "draw", of, picture);
    const folder = mkdtempSync(join(tmpdir(), "whose403-card-file-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const bytes = Buffer.from(base64, "base64");
    const file = join(folder, "card.png");
    writeFileSync(file, bytes);
    return { file, bytes, dataUrl: `data:image/png;base64,${base64}` };
  }

  const photograph = (width: number, height: number): Promise<Picture> =>
    ask(page(), "sample", width, height);

  it("carries the report's JSON, which pngcheck shows and our reader reads", async () => {
    const { file, bytes } = await drawn(report(), await photograph(1400, 900));
    expect(run("pngcheck", ["-q", file])).toBe("");
    expect(run("pngcheck", ["-v", "-t", file])).toMatch(/chunk iTXt .*keyword: whose403\s+uncompressed/);
    expect(readPngText(bytes, "whose403")).toEqual({ state: "found", text: reportJson(report()) });
    expect(readReport(reportJson(report()))).toMatchObject({ ok: true });
  });

  it.each([
    ["of an origin", report(), 1920, 1080],
    ["of a challenge", report({ block: challenged() }), 1400, 900],
    ["of nginx alone", report({ block: direct() }), 1280, 720],
    ["of nobody knows whom", report({ block: silent() }), 390, 844],
  ])("shows a code that ZBar reads: %s", async (_, of, width, height) => {
    const { file, dataUrl } = await drawn(of, await photograph(width, height));
    expect(run("zbarimg", ["--raw", "-q", file]).trimEnd()).toBe(compactRecord(of));
    expect((await ask(page(), "read", dataUrl, {})).text).toBe(compactRecord(of));
  });

  it.each<[string, Distortion]>([
    ["encoded anew", {}],
    ["as JPEG of quality 60", { jpeg: 0.6 }],
    ["at half its size", { width: 960 }],
    ["1,200 pixels wide", { width: 1200, jpeg: 0.8 }],
    ["photographed from a screen", { photo: true, jpeg: 0.8 }],
    ["photographed, then sent by a chat", { width: 1200, photo: true, jpeg: 0.6 }],
  ])("still says who, when and where %s", async (_, distortion) => {
    const { dataUrl } = await drawn(report(), await photograph(1920, 1080));
    const { text } = await ask(page(), "read", dataUrl, distortion);
    expect(readCompactRecord(text ?? "")).toMatchObject({
      rayId: "8af678921d82229f",
      time: "2026-11-24T13:05:08Z",
      url: "https://shop.example/private/?q=[removed]",
      responder: "origin",
    });
  });

  it("has the picture in full resolution, and every pixel opaque", async () => {
    const picture = await photograph(1200, 300);
    const { dataUrl } = await drawn(report(), picture);
    const place = await ask(page(), "placeOf", dataUrl, picture.dataUrl);
    expect(place).toMatchObject({ width: 1200, opaque: true });
    expect(place.line).toBeGreaterThan(300);
    expect(place.line + 300).toBeLessThan(place.height);
  });

  it("needs no picture, and says so", async () => {
    const without = report({ picture: { ok: false, reason: { id: "report_picture_left_out" } } });
    const { file, bytes } = await drawn(without);
    expect(run("zbarimg", ["--raw", "-q", file]).trimEnd()).toBe(compactRecord(without));
    expect(bytes.readUInt32BE(16)).toBe(1200);
  });

  it.each([
    "https://shop.example/a.png",
    "data:image/svg+xml;base64,PHN2Zy8+",
    "data:image/png;base64,AAAA",
    "data:image/png;base64,@",
  ])("is not drawn of what is no picture: %s", async (dataUrl) => {
    const picture = { dataUrl, mediaType: "image/png", width: 10, height: 10 };
    expect(await ask(page(), "refuses", report(), picture)).toBe(true);
  });
});

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}
