import { afterAll, beforeAll, describe, expect, it } from "vitest";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { languages } from "../../../src/core/messages/languages";
import { pollUntil } from "../poll";
import { cutOff } from "./cut-off";
import { galleryFiles, galleryUrl, serveGallery } from "./gallery-page";

/** Two that are long, one without spaces, and one that is longer than any and from right to left. */
const tried = ["de", "fr", "ja", "pseudo"] as const;

describe("the interface", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error("No Chromium, Chrome or Edge is to be found.");
    browser = await puppeteer.launch({ pipe: true, executablePath, args: ["--no-sandbox", "--disable-gpu"] });
    page = await browser.newPage();
    await serveGallery(page, await galleryFiles());
  });
  afterAll(() => browser.close());

  const open = async (language: string, what: Readonly<Record<string, string>>, ready: string) => {
    await page.goto(galleryUrl({ language, ...what }));
    await page.waitForSelector(ready);
    await page.waitForSelector(".language-switch");
  };
  const click = async (selector: string) => {
    await page.waitForSelector(selector);
    // As by a script: where it is narrow, what was opened before may lie over it.
    await page.$eval(selector, (element) => (element as HTMLElement).click());
  };
  /** What is cut off at any width that DevTools or a tab may have, or the popup's own. */
  const cutOffAt = async (widths: readonly number[] = [320, 700, 1300]): Promise<string[]> => {
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewport({ width, height: 800 });
      found.push(...(await cutOff(page)).map((each) => `${width}: ${each}`));
    }
    return found;
  };

  describe.each(tried)("in %s", (language) => {
    it("cuts nothing off in the list, full or empty or paused or with all notices", async () => {
      for (const state of ["full", "empty", "notice", "paused"]) {
        await open(language, { state }, ".toolbar");
        expect([state, await cutOffAt()]).toEqual([state, []]);
      }
    });

    it("cuts nothing off in the details of any refusal", async () => {
      await open(language, {}, ".row[data-block]");
      const ids = await page.$$eval("[data-kind=single], [data-kind=group]", (rows) =>
        rows.map((row) => row.id),
      );
      expect(ids.length).toBeGreaterThan(10);
      for (const id of ids) {
        await click(`#${id}`);
        await pollUntil("its details", () =>
          page.$eval(`#${id}`, (row) => row.getAttribute("aria-selected") === "true"),
        );
        await page.$$eval("details:not([open]) > summary", (folds) => {
          for (const fold of folds) (fold as HTMLElement).click();
        });
        expect([id, await cutOffAt()]).toEqual([id, []]);
      }
    });

    it("cuts nothing off in the preview of a report and the editor of its picture", async () => {
      await open(language, {}, ".row[data-block]");
      await click(".row[data-block]");
      await click(".verdict-words .button.primary");
      await page.waitForSelector(".paper-picture img");
      await click(".contact-ask button");
      await page.waitForSelector(".contact-row");
      expect(await cutOffAt()).toEqual([]);
      await click(".report-picture ~ .button");
      await page.waitForSelector(".picture-editor");
      expect(await cutOffAt()).toEqual([]);
    });

    it("cuts nothing off in the tab with a report, nor where that is gone", async () => {
      await open(language, { view: "page" }, ".paper");
      expect(await cutOffAt()).toEqual([]);
      await open(language, { view: "gone" }, ".page-gone");
      expect(await cutOffAt()).toEqual([]);
    });

    it("cuts nothing off in the popup, whoever refused", async () => {
      for (const block of ["0", "5", "8"]) {
        await open(language, { view: "popup", block }, ".popup-head");
        expect([block, await cutOffAt([340])]).toEqual([block, []]);
      }
    });

    it("says in the document which language it is and how that is read", async () => {
      await open(language, {}, ".row[data-block]");
      const own = languages.find(({ code }) => code === language);
      const { tag, direction } = own ?? { tag: "ar-XB", direction: "rtl" };
      const { lang, dir } = await page.$eval("html", (html) => ({ lang: html.lang, dir: html.dir }));
      expect([lang, dir]).toEqual([tag, direction]);
    });
  });
});
