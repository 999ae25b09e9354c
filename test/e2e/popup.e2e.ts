import type { Page } from "puppeteer-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { pollUntil } from "./poll";
import { stage, type Stage } from "./stage";

/** The toolbar popup on the page that is shown, once it has read it. */
async function popup({ session }: Stage): Promise<{ readonly page: Page; readonly text: string }> {
  await session.pressToolbarButton();
  const target = await session.browser.waitForTarget((each) => each.url().endsWith("/popup.html"));
  const page = await target.asPage();
  onTestFinished(async () => {
    // Chromium may have closed it by itself, which is what popups are for.
    if (!page.isClosed()) await page.close();
  });
  const text = await pollUntil("the popup's text", () =>
    page.evaluate(() => document.querySelector<HTMLElement>("main")?.innerText),
  );
  return { page, text };
}

describe("the toolbar popup", () => {
  const at = stage();

  it("on a refused page says who refused it, and its Ray ID", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    const { text } = await popup(at);
    expect(text).toMatch(/Cloudflare WAF (?:most likely )?refused this request/);
    expect(text).toContain(at.lab.answered.findLast(({ path }) => path === "/edge/block")?.rayId);
    expect(text).toContain("DevTools");
  });

  it("on a page that the origin refused does not blame Cloudflare", async () => {
    await at.visit(`${at.lab.origins.nginx}/deny-rule/refused.html`);
    const { text } = await popup(at);
    expect(text).toMatch(/nginx/);
    expect(text).not.toContain("Cloudflare stopped");
  });

  it("on an allowed page says that it was not refused", async () => {
    await at.visit(at.lab.pageUrl);
    const { text } = await popup(at);
    expect(text).toContain("was not refused: it loaded with status 200");
    expect(text).not.toContain("Ray ID");
  });

  it("on the browser's own error page says what to do", async () => {
    await at.visit(`${at.lab.edgeUrl}/nginx/empty/refused.html`);
    expect(at.session.page.url()).toContain("chrome-error:");
    const { text } = await popup(at);
    expect(text).toContain("does not let extensions read this page");
    expect(text).toContain("open DevTools (F12), choose Whose403 and reload");
  });
});
