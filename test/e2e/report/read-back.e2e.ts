import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Frame } from "puppeteer-core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { english } from "../../../src/core/messages/render";
import { compactRecord } from "../../../src/core/report/card/compact-record";
import { withPngText } from "../../../src/core/report/card/png-text";
import { reportHtml } from "../../../src/core/report/html";
import { reportJson } from "../../../src/core/report/json";
import { reportMail } from "../../../src/core/report/mail/mail-draft";
import { fullReport, hostileReport } from "../../core/report/hostile-report";
import { blank, pngOf, withCode } from "../../core/report/import/pictures";
import { pollUntil } from "../poll";
import { stage } from "../stage";
import { freshPanel, press } from "./preview";

const report = fullReport();
const plain = pngOf(blank(300, 200));
const pictureUrl = `data:image/png;base64,${Buffer.from(plain).toString("base64")}`;
const card = withPngText(plain, "whose403", reportJson(report)) ?? plain;
const code = pngOf(withCode(compactRecord(report)));
const mail = reportMail({ report, language: english, to: null, card, cardName: "card.png" });

/** A report that somebody sent is opened in the panel like a refusal that was captured here. */
describe("a report that was sent", () => {
  const at = stage();
  const folder = mkdtempSync(join(tmpdir(), "whose403-read-back-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let panel: Frame;

  beforeEach(async () => {
    panel = await freshPanel(at);
  });

  it.each([
    ["report.html", reportHtml(report, pictureUrl, english), 300],
    ["card.png", card, 300],
    ["report.json", reportJson(report), null],
    ["draft.eml", mail, 300],
  ] as const)("is opened by the button: %s", async (name, content, width) => {
    await choose(name, content);
    expect(await textOf("#file-bar-text")).toContain(
      `From the report ${name}, made 2026-11-24 14:06:00 +01:00`,
    );
    expect(await textOf(".verdict-head h2")).toMatch(/^Cloudflare/);
    expect(await textOf(".details")).toContain("8af678921d82229f");
    expect(await textOf(".sent-words")).toBe("I paid.\nTwice.");
    expect(await textOf(".sent-again")).toContain("8af678921d82229f-FRA");
    expect(await pictureWidth()).toBe(width);
  });

  it("shows its picture in full size by a click and by the keyboard", async () => {
    await choose("large.png", withPngText(pngOf(blank(2_000, 100)), "whose403", reportJson(report)) ?? "");
    const shownWidth = () => panel.$eval(".sent-picture img", (image) => image.clientWidth);
    const button = await panel.waitForSelector(".sent-picture button");
    expect(await shownWidth()).toBeLessThan(1_000);
    await button?.click();
    await pollUntil("the picture in full size", async () => (await shownWidth()) === 2_000);
    await button?.press("Enter");
    await pollUntil("the picture to fit again", async () => (await shownWidth()) < 1_000);
  });

  it("is opened when it is dropped", async () => {
    await drop("dropped.png", card);
    expect(await textOf("#file-bar-text")).toContain("From the report dropped.png");
  });

  it("is opened by its code where the picture was made anew, as PNG and as JPEG", async () => {
    await choose("chat.png", code);
    expect(await textOf("#file-bar-text")).toContain("From the code on the picture chat.png");
    const jpeg = await panel.evaluate(asJpeg, Buffer.from(code).toString("base64"));
    await drop("chat.jpg", Buffer.from(jpeg, "base64"));
    await pollUntil("the JPEG", async () => (await textOf("#file-bar-text")).includes("chat.jpg"));
    expect(await textOf(".details")).toContain(report.block.url);
    expect(await pictureWidth()).toBeGreaterThan(100);
  });

  it("without data and code is opened by the Ray ID that is typed", async () => {
    await choose("photo.png", plain);
    expect(await textOf(".notice [role=alert]")).toContain("No report was found in photo.png");
    await panel.type(".ray-field input", "8af678921d82229");
    await press(panel, "Open by Ray ID");
    expect(await textOf(".ray-problem")).toContain("this has 15");
    await panel.type(".ray-field input", "f-FRA\n");
    expect(await textOf("#file-bar-text")).toContain("By the Ray ID that you typed from photo.png");
    expect(await textOf(".details")).toContain("8af678921d82229f");
    expect(await pictureWidth()).toBe(300);
  });

  it("that is a bomb is told by its header and never decoded", async () => {
    const bomb = plain.slice();
    new DataView(bomb.buffer).setUint32(16, 30_000);
    new DataView(bomb.buffer).setUint32(20, 30_000);
    await choose("bomb.png", bomb);
    expect(await textOf(".notice [role=alert]")).toContain("too large to look for a code on it");
    expect(await panel.$("img")).toBeNull();
  });

  it("by somebody who is out to harm is text, and nothing of it runs", async () => {
    const script = `</script><img src=x onerror="globalThis.whose403Hacked = 1"><a href="javascript:globalThis.whose403Hacked=2">\u202Ex</a>`;
    await panel.evaluate(setTrap);
    const html = reportHtml(hostileReport(script), pictureUrl, english);
    for (const [name, content] of [
      ["hostile.json", reportJson(hostileReport(script))],
      ["hostile.html", html.replace("<main", `<script>globalThis.whose403Hacked = 3</script>${script}<main`)],
    ] as const) {
      await choose(name, content);
      await pollUntil(name, async () => (await textOf("#file-bar-text")).includes(name));
      await panel.$$eval("details", (folds) => folds.forEach((fold) => fold.setAttribute("open", "")));
      expect(await textOf(".sent-words")).toBe(script);
      expect(await textOf(".details")).toContain("javascript:globalThis");
      expect(await panel.evaluate(whatRan)).toEqual({ hacked: null, violations: [], foreign: 0 });
    }
  });

  async function choose(name: string, content: string | Uint8Array): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, content);
    const input = await panel.waitForSelector(".log:not([hidden]) input[type=file]");
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
  }

  async function drop(name: string, content: Uint8Array): Promise<void> {
    await panel.evaluate(dropFile, name, Buffer.from(content).toString("base64"));
  }

  async function textOf(selector: string): Promise<string> {
    const found = await panel.waitForSelector(`.log:not([hidden]) ${selector}`);
    return (await found?.evaluate((element) => element.textContent)) ?? "";
  }

  /** Of the picture as the browser decoded it; null where none is shown. */
  function pictureWidth(): Promise<number | null> {
    return panel.evaluate(async () => {
      const image = document.querySelector<HTMLImageElement>(".sent-picture img");
      await image?.decode();
      return image?.naturalWidth ?? null;
    });
  }
});

// Runs in the panel: what the browser does when a person lets a file go over it.
function dropFile(name: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  document
    .querySelector(".log:not([hidden]) .toolbar")
    ?.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
}

// Runs in the panel: the picture as a chat would send it on.
async function asJpeg(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext("2d")?.drawImage(picture, 0, 0);
  return canvas.toDataURL("image/jpeg", 0.7).replace(/^.*,/, "");
}

interface Trap {
  whose403Hacked?: unknown;
  whose403Violations?: string[];
}

// Runs in the panel: notes what its policy had to stop, which is one thing too many already.
function setTrap(): void {
  const violations: string[] = [];
  (globalThis as Trap).whose403Violations = violations;
  document.addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective));
}

// Runs in the panel.
function whatRan() {
  const trap = globalThis as Trap;
  return {
    hacked: trap.whose403Hacked ?? null,
    violations: trap.whose403Violations ?? [],
    foreign: document.querySelectorAll("a, iframe, object, embed, [onerror], body script:not([src])").length,
  };
}
