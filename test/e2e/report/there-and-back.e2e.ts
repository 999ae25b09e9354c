import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { launchWithExtension, type Session } from "../browser";
import { openPopup, reportTab } from "../popup/door";
import { pollUntil } from "../poll";
import { stage } from "../stage";
import { choose, downloaded, press, sentRayId } from "./preview";

/**
 * The whole way: a visitor who never opened DevTools makes a report with the popup and saves it; the
 * site's webmaster drops the file on the panel, in a browser with another profile.
 */
describe("a report made by the popup", () => {
  const at = stage({ openDevtools: false });
  let webmaster: Session;
  let tab: Page;
  let rayId: string;
  beforeAll(async () => {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error("No browser is to be found.");
    webmaster = await launchWithExtension({
      executablePath,
      extensionDir: inject("extensionDir"),
      headless: true,
      args: ["--window-size=1500,1000"],
    });
  });
  afterAll(() => webmaster.close());

  /** The visitor's side: refused, popup, tick, report, words. */
  async function makeReport(): Promise<void> {
    const url = `${at.lab.edgeUrl}/edge/block?token=hush-hush-4711`;
    await at.visit(url);
    rayId = sentRayId(at, url);
    const popup = await openPopup(at);
    await (await popup.waitForSelector("::-p-aria(Without VPN or proxy)"))?.click();
    tab = await reportTab(at, popup);
    await tab.type("textarea", "I pressed “Order” and got this page.");
    await tab.waitForSelector(".report-picture img");
  }

  /** The webmaster's side: the file is chosen in the panel; what stands in the bar and in the details. */
  async function open(path: string): Promise<{ panel: Frame; bar: string; details: string }> {
    const panel = await webmaster.panel();
    const input = await panel.waitForSelector(".log:not([hidden]) input[type=file]");
    await (input as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
    const bar = await pollUntil("the report's bar", () =>
      panel.evaluate(() => document.querySelector<HTMLElement>(".file-bar")?.innerText),
    );
    await panel.waitForSelector(".log:not([hidden]) .row[data-block]");
    await panel.$eval(".log:not([hidden]) .row[data-block]", (row) => (row as HTMLElement).click());
    const details = await pollUntil("what the visitor sent", () =>
      panel.evaluate(() => document.querySelector<HTMLElement>(".log:not([hidden]) .details")?.innerText),
    );
    return { panel, bar, details };
  }

  it.each([
    ["one HTML file", "Save report", null, true],
    ["the report card", "More formats", "Report card (PNG)", true],
    ["an e-mail draft", "E-mail draft", null, true],
    ["JSON", "More formats", "JSON file", false],
    ["a sanitised HAR", "More formats", "HAR file", false],
  ])("is read back whole from %s", async (_what, button, entry, withPicture) => {
    await makeReport();
    const front = tab.mainFrame();
    const path = await downloaded(at, () =>
      entry === null ? press(front, button) : choose(front, button, entry),
    );
    await tab.close();

    const { panel, bar, details } = await open(path);
    expect(bar).toContain("From the report");
    for (const part of [
      rayId,
      "Cloudflare WAF",
      "/edge/block",
      "I pressed “Order” and got this page.",
      "without a VPN or proxy",
    ])
      expect(details).toContain(part);
    expect(details + path).not.toContain("hush");
    expect((await pictureWidth(panel)) !== null).toBe(withPicture);
    await press(panel, "Back to the live log");
    await panel.waitForSelector(".file-bar", { hidden: true });
  });
});

/** The width of the visitor's picture in pixels, once it is loaded; null where none is shown. */
function pictureWidth(panel: Frame): Promise<number | null> {
  return panel.evaluate(async () => {
    const picture = document.querySelector<HTMLImageElement>(
      ".log:not([hidden]) .details img[src^='data:image/']",
    );
    await picture?.decode();
    return picture === null ? null : picture.naturalWidth;
  });
}
