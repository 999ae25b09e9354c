import { afterAll, beforeAll, describe, expect, it } from "vitest";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { languages } from "../../../src/core/messages/languages";
import { pollUntil } from "../poll";
import { cutOff } from "./cut-off";
import { galleryFiles, galleryUrl, serveGallery } from "./gallery-page";

const widths = [320, 700, 1300] as const;
/** Two that are long, one without spaces, and one that is longer than any and from right to left. */
const tried = ["de", "fr", "ja", "pseudo"] as const;

describe.each(tried)("the interface in %s", (language) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error("No Chromium, Chrome or Edge is to be found.");
    browser = await puppeteer.launch({ pipe: true, executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    page = await browser.newPage();
    await serveGallery(page, await files());
  });
  afterAll(() => browser.close());

  const open = async (width: number, what: Readonly<Record<string, string>>, ready: string) => {
    await page.setViewport({ width, height: 800 });
    await page.goto(galleryUrl({ language, ...what }));
    await page.waitForSelector(ready);
    await page.waitForSelector(".language-switch");
  };
  const click = async (selector: string) => {
    await (await page.waitForSelector(selector))?.click();
  };

  it.each(widths)("cuts nothing off at %i pixels: the list, empty, and with all notices", async (width) => {
    await open(width, {}, ".row[data-block]");
    expect(await cutOff(page)).toEqual([]);
    for (const state of ["empty", "notice", "paused"]) {
      await open(width, { state }, ".toolbar");
      expect(await cutOff(page)).toEqual([]);
    }
  });

  it.each(widths)("cuts nothing off at %i pixels: the details of every refusal", async (width) => {
    await open(width, {}, ".row[data-block]");
    const ids = await page.$$eval(".row[data-kind=single], .row[data-kind=group]", (rows) =>
      rows.map((row) => row.id),
    );
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      // By the row itself, which the details cover where it is narrow.
      await page.$eval(`#${id}`, (row) => (row as HTMLElement).click());
      await pollUntil("its details", () =>
        page.$eval(`#${id}`, (row) => row.getAttribute("aria-selected") === "true"),
      );
      await page.$$eval("details:not([open]) > summary", (folds) => {
        for (const fold of folds) (fold as HTMLElement).click();
      });
      expect([id, await cutOff(page)]).toEqual([id, []]);
    }
  });

  it.each(widths)("cuts nothing off at %i pixels: the preview of a report", async (width) => {
    await open(width, {}, ".row[data-block]");
    await click(".row[data-block]");
    await click(".verdict-words .button.primary");
    await page.waitForSelector(".paper-picture img");
    await click(".contact-ask button");
    await page.waitForSelector(".contact-row");
    expect(await cutOff(page)).toEqual([]);
    await click(".report-picture ~ .button");
    await page.waitForSelector(".picture-editor");
    expect(await cutOff(page)).toEqual([]);
  });

  it.each([320, 1300])("cuts nothing off at %i pixels: the tab with a report", async (width) => {
    await open(width, { view: "page" }, ".paper");
    expect(await cutOff(page)).toEqual([]);
    await open(width, { view: "gone" }, ".page-gone");
    expect(await cutOff(page)).toEqual([]);
  });

  it("cuts nothing off in the popup, whoever refused", async () => {
    for (let block = 0; block < 6; block += 1) {
      await open(340, { view: "popup", block: String(block) }, ".popup-head");
      expect([block, await cutOff(page)]).toEqual([block, []]);
    }
  });

  it("says in the document which language it is and how that is read", async () => {
    await open(700, {}, ".row[data-block]");
    const { tag, direction } = languages.find(({ code }) => code === language) ?? {
      tag: "ar-XB",
      direction: "rtl",
    };
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      tag,
      direction,
    ]);
  });
});

/** Built once for all. */
let built: ReturnType<typeof galleryFiles> | undefined;

function files(): ReturnType<typeof galleryFiles> {
  built ??= galleryFiles();
  return built;
}
