import { save } from "../report/preview";
import { pollUntil } from "../poll";
import type { Page } from "puppeteer-core";
import { onTestFinished } from "vitest";
import type { Stage } from "../stage";

/**
 * The toolbar popup, really opened by the button, once it has read the page that is shown. One that
 * Chromium closes meanwhile, because something else took the focus, is opened again.
 */
export function openPopup({ session }: Stage): Promise<Page> {
  return pollUntil("the popup", async () => {
    await session.pressToolbarButton();
    const target = await session.browser.waitForTarget((each) => each.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    onTestFinished(() => closePopup(popup));
    const read = await popup.waitForSelector("main:not(:has(.popup-reading)) > *").catch(() => null);
    return read && popup;
  });
}

/** Closes a popup, if Chromium has not by itself, which is what popups are for. */
export async function closePopup(popup: Page): Promise<void> {
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
}

/** What a person reads in the popup, or in another page of ours. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** A click, as by the mouse, on the button with this name. */
export async function press(page: Page, name: string): Promise<void> {
  await (await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
}

/** Presses "Make the report" in the popup; the tab that opens, once the preview is in it. */
export async function reportTab({ session }: Stage, popup: Page): Promise<Page> {
  const before = new Set(session.browser.targets());
  await press(popup, "Make the report");
  const target = await pollUntil("the report's tab", () =>
    Promise.resolve(
      session.browser.targets().find((each) => !before.has(each) && each.url().includes("/page.html")),
    ),
  );
  const tab = await target.asPage();
  onTestFinished(async () => {
    if (!tab.isClosed()) await tab.close();
  });
  await tab.waitForSelector(".report");
  // Else the next one that is looked for might be this one.
  await closePopup(popup);
  return tab;
}

/** Presses "Save as HTML" in the tab; the path of the file, which is deleted after the test. */
export function saveHtml(at: Stage, tab: Page): Promise<string> {
  return save(at, tab.mainFrame());
}

/** What the toolbar button shows for the inspected tab: its number and its title. */
export async function badge({ session }: Stage): Promise<{ text: string; title: string }> {
  const target = await session.browser.waitForTarget((each) => each.type() === "service_worker");
  const worker = await target.worker();
  if (worker === null) throw new Error("The background has no worker.");
  return worker.evaluate(readBadge);
}

// Runs in the background.
async function readBadge(): Promise<{ text: string; title: string }> {
  const [tab] = await chrome.tabs.query({ active: true });
  const tabId = tab?.id ?? -1;
  return {
    text: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  };
}
