import { afterEach, describe, expect, it } from "vitest";
import type { Frame, Page } from "puppeteer-core";
import { openPopup, textOf } from "../popup/door";
import { pollUntil } from "../poll";
import { freshPanel, makeReport, readSaved, save, visitRefused } from "../report/preview";
import { stage } from "../stage";

/** What a person sees of the language: a word of the toolbar, and what the document says. */
function seen(where: Frame | Page): Promise<{ lang: string; text: string }> {
  return where.evaluate(() => ({
    lang: document.documentElement.lang,
    text: document.body.innerText,
  }));
}

/** Chooses in a select, as by the mouse. */
async function choose(where: Frame | Page, selector: string, code: string): Promise<void> {
  await where.waitForSelector(selector);
  await where.select(selector, code);
}

const ofInterface = ".log:not([hidden]) .language-switch select";

describe("the language of the interface", () => {
  const at = stage();
  afterEach(async () => {
    // Remembered for the browser: the next test begins with the browser's own.
    await (await at.session.devtoolsPage()).evaluate(() => chrome.storage.local.clear());
  });
  const refused = (): string => `${at.lab.edgeUrl}/edge/block?language`;

  it("is the browser's at first, and changes at once in the panel that is open", async () => {
    const panel = await freshPanel(at);
    await visitRefused(at, refused());
    expect(await seen(panel)).toMatchObject({ lang: "en", text: expect.stringContaining("Preserve log") });
    await panel.evaluate(() => Object.assign(globalThis, { whose403Unloaded: false }));
    await choose(panel, ofInterface, "de");
    await pollUntil("the panel in German", async () => (await seen(panel)).lang === "de");
    expect((await seen(panel)).text).not.toContain("Preserve log");
    expect(await panel.evaluate(() => "whose403Unloaded" in globalThis)).toBe(true);
  });

  it("is the same in the popup, stays after the panel is opened again, and goes back", async () => {
    const panel = await freshPanel(at);
    await visitRefused(at, refused());
    await choose(panel, ofInterface, "ja");
    await pollUntil("the panel in Japanese", async () => (await seen(panel)).lang === "ja");
    const popup = await openPopup(at);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe("ja");
    expect(await textOf(popup)).toMatch(/[\u3040-\u30ff]/);
    const again = await freshPanel(at);
    await pollUntil("the new panel in Japanese", async () => (await seen(again)).lang === "ja");
    await choose(again, ofInterface, "auto");
    await pollUntil("the panel in English", async () => (await seen(again)).lang === "en");
  });

  it("that is chosen in the popup holds in the open panel too", async () => {
    const panel = await freshPanel(at);
    await visitRefused(at, refused());
    const popup = await openPopup(at);
    await choose(popup, ".language-switch select", "fr");
    await expect.poll(async () => (await seen(panel)).lang).toBe("fr");
  });

  it("leaves the Fix view in English, and says so to screen readers", async () => {
    const panel = await freshPanel(at);
    await visitRefused(at, refused());
    await choose(panel, ofInterface, "de");
    await pollUntil("the panel in German", async () => (await seen(panel)).lang === "de");
    await (await panel.waitForSelector(".row[data-block]"))?.click();
    await (await panel.waitForSelector("#tab-fix"))?.click();
    const fix = await panel.waitForSelector(".fix");
    expect(await fix?.evaluate((view) => [view.getAttribute("lang"), view.getAttribute("dir")])).toEqual([
      "en",
      "ltr",
    ]);
  });
});

describe("the language of a report", () => {
  const at = stage();

  it("is the operator's where the visitor chooses it, in all that leaves, and theirs is as it was", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?report-language`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await makeReport(panel, url);
    await choose(panel, ".choice-language select", "de");
    await panel.waitForSelector(".paper[lang=de]");
    expect(await seen(panel)).toMatchObject({ lang: "en", text: expect.stringContaining("Save report") });
    const { html, json } = readSaved(await save(at, panel));
    expect(html).toContain('<html lang="de" dir="ltr">');
    const shown = await panel.$eval(".paper-head h3", (sentence) => sentence.textContent);
    expect(json).toMatchObject({ schema: "whose403/report/1", block: { verdict: { summary: shown } } });
    expect(shown).not.toMatch(/refused/);
  });
});
