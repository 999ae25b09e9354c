import type { Page } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { readSaved, save } from "./report/preview";
import { press, textOf } from "./popup/door";
import { pollUntil } from "./poll";
import { stage } from "./stage";

const address = "view=welcome";

/** The page that opens once after the install, in a browser that has just been given the extension. */
describe("the welcome page", () => {
  const at = stage({ openDevtools: false, keepWelcome: true });

  const targets = () => at.session.browser.targets().filter((each) => each.url().includes(address));
  const welcome = async (): Promise<Page> => {
    const target = await at.session.browser.waitForTarget((each) => each.url().includes(address));
    const page = await target.asPage();
    await page.reload();
    await page.waitForSelector(".welcome h1");
    return page;
  };

  it("opens in front after the install, and not again when the background has slept", async () => {
    const page = await welcome();
    expect(await page.evaluate(() => document.visibilityState)).toBe("visible");
    const worker = await at.session.browser.waitForTarget((each) => each.type() === "service_worker");
    // As the browser does after half a minute of quiet.
    await (await worker.worker())?.close();
    await at.session.pressToolbarButton();
    const popup = await at.session.browser.waitForTarget((each) => each.url().endsWith("/popup.html"));
    await (await popup.asPage()).waitForSelector("main:not(:has(.popup-reading)) > *");
    expect(targets()).toHaveLength(1);
  });

  it("leads by keyboard alone to the example, which is marked, and to a report that says so", async () => {
    const page = await welcome();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.bringToFront();
    await pollUntil("the focus on the button", async () => {
      await page.keyboard.press("Tab");
      return (await focused()) === "See an example";
    });
    await page.keyboard.press("Enter");
    await page.waitForSelector(".row[data-block]");
    expect(await focused()).toContain("Example: this request was never sent.");
    expect(await textOf(page)).toContain("2 refused: 1 by Cloudflare, 1 by the origin");
    await page.focus(".list");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".details");
    await press(page, "Make the report");
    await page.waitForSelector(".report");
    const { html, json } = readSaved(await save(at, page.mainFrame()));
    expect(html).toContain("Example: access to shop.example.com refused (403)");
    expect(html).toContain("This request was never sent");
    expect(json).toMatchObject({ block: { notes: ["example"], verdict: { confidence: "certain" } } });
    expect(await textOf(page)).toContain("Example: this request was never sent.");
  });

  it("asks nothing of any site, whatever is pressed in the Fix view of the example", async () => {
    const page = await welcome();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await press(page, "See an example");
    await (await page.waitForSelector(".row[data-block]"))?.click();
    await (await page.waitForSelector("#tab-fix"))?.click();
    await (await page.waitForSelector("#fix-lookup input[type=password]"))?.type("made-up-token");
    await press(page, "Keep the token and look up");
    await page.waitForFunction(() => document.body.innerText.includes("This is an example"));
    const kept = await page.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    );
    expect(kept).not.toContain("made-up-token");
    expect(asked.filter((url) => !/^(?:chrome-extension|data|blob):/.test(url))).toEqual([]);
    expect(at.lab.answered).toEqual([]);
  });

  it("is whole at 320 pixels: nothing lies beyond the edge", async () => {
    const page = await welcome();
    await page.setViewport({ width: 320, height: 640 });
    const wide = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".whose403, .welcome, .welcome-words, .example-bar")]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.className),
      );
    expect(await wide()).toEqual([]);
    await press(page, "See an example");
    await page.waitForSelector(".example-bar");
    expect(await wide()).toEqual([]);
    await page.setViewport(null);
  });
});
