import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pollUntil } from "../poll";
import { stage } from "../stage";
import { badge, openPopup, press, textOf } from "./door";
import { startSite, type Site } from "./site";

const soon = { timeout: 30_000 };

/** With DevTools open it is known by which method the page came. */
describe("asking once more, with DevTools open", () => {
  const at = stage();
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  it("offers no second request for a page that came from a form, and says why", async () => {
    await at.visit(`${site.url}/form`);
    await Promise.all([at.session.page.waitForNavigation(), at.session.page.click("button")]);
    await at.blocks("/posted");
    const text = await pollUntil("the popup to know", async () => {
      const popup = await openPopup(at);
      const said = await textOf(popup);
      await popup.close();
      return said.includes("This page came from a form") && said;
    });
    expect(text).not.toContain("Ask the site once more");
  });

  it("asks no question about a page that it saw come by GET, whatever led to it", async () => {
    await at.visit(`${site.url}/form`);
    await Promise.all([at.session.page.waitForNavigation(), at.session.page.click("a")]);
    await at.blocks("/refused");
    const said = await pollUntil("an answer without a question", async () => {
      const popup = await openPopup(at);
      await press(popup, "Ask the site once more");
      const next = await pollUntil("a step on", async () => {
        const text = await textOf(popup);
        return (text.includes("Asked once more at") || text.includes("sending a form")) && text;
      });
      await popup.close();
      return next.includes("Asked once more at") && next;
    });
    expect(said).not.toContain("sending a form");
  });

  it("leaves DevTools' log as it is when the popup looks into the cache", async () => {
    await at.visit(`${at.lab.origins.nginx}/deny-rule/refused.html`);
    await at.blocks("/deny-rule/");
    await expect.poll(() => badge(at), soon).toMatchObject({ text: "1" });
    await (await openPopup(at)).close();
    await at.visit(`${site.url}/plain`);
    await at.blocks("/plain");
    const paths = (await at.state()).blocks.map(({ exchange }) => new URL(exchange.url).pathname);
    expect(paths).toEqual(["/deny-rule/refused.html", "/plain"]);
  });
});
