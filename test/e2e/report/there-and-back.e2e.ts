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
    ["one HTML file", null],
    ["the report card", "Report card (PNG)"],
    ["JSON", "JSON file"],
    ["a sanitised HAR", "HAR file"],
  ])("is read back whole from %s", async (_what, entry) => {
    await makeReport();
    const path = await downloaded(at, () =>
      entry === null ? press(tab.mainFrame(), "Save report") : choose(tab.mainFrame(), "More formats", entry),
    );
    await tab.close();
    expect(path).not.toContain("hush");
    await isRead(path, entry === null || entry.includes("PNG"));
  });

  it("is read back whole from an e-mail draft", async () => {
    await makeReport();
    const path = await downloaded(at, () => press(tab.mainFrame(), "E-mail draft"));
    await tab.close();
    await isRead(path, true);
  });

  async function isRead(path: string, withPicture: boolean): Promise<void> {
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
    expect(details).not.toContain("hush");
    if (withPicture) {
      const width = await pollUntil("the visitor's picture", () =>
        panel.evaluate(() => {
          const picture = document.querySelector<HTMLImageElement>(
            ".log:not([hidden]) .details img[src^='data:image/']",
          );
          return picture?.complete === true && picture.naturalWidth;
        }),
      );
      expect(width).toBeGreaterThan(400);
    }
    await press(panel, "Back to the live log");
    await panel.waitForSelector(".file-bar", { hidden: true });
  }
});
