import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stage } from "../stage";
import { openPopup, textOf } from "./door";
import { startSite, type Site } from "./site";

/** What the popup says on each kind of page, before anything is pressed in it. */
describe("the toolbar popup", () => {
  const at = stage({ openDevtools: false });
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  const textOn = async (url: string) => {
    await at.visit(url);
    const text = await textOf(await openPopup(at));
    // Opening it asks the site for nothing: each URL here is visited once.
    expect([...at.lab.answered, ...site.asked].filter(({ path }) => url.endsWith(path)).length).toBeLessThan(
      2,
    );
    return text;
  };

  it("answers the visitor's own question first, then who refused, with the Ray ID", async () => {
    const text = await textOn(`${at.lab.edgeUrl}/edge/block`);
    expect(text).toMatch(/^It is not your fault: the site's firewall refused this\./);
    expect(text).toMatch(/Cloudflare WAF most likely refused this request/);
    expect(text).toContain(at.lab.answered.findLast(({ path }) => path === "/edge/block")?.rayId);
    for (const part of ["Another network", "Make the report", "Ask the site once more"])
      expect(text).toContain(part);
  });

  it("on a challenge says that it is a check, with the Ray ID that only its timing tells", async () => {
    const text = await textOn(`${at.lab.edgeUrl}/edge/challenge`);
    expect(text).toContain("the site checks whether you are human");
    expect(text).toContain("solve the check");
    expect(text).toContain(at.lab.answered.findLast(({ path }) => path === "/edge/challenge")?.rayId);
  });

  it("on a page that the origin refused does not blame Cloudflare", async () => {
    const text = await textOn(`${at.lab.origins.nginx}/deny-rule/refused.html`);
    expect(text).toContain("the site's own server refused this");
    expect(text).toContain("nginx");
    expect(text).not.toContain("Cloudflare");
  });

  it("has the fields of an answer that the browser's cache holds, data centre included", async () => {
    const text = await textOn(`${at.lab.edgeUrl}/nginx/deny-rule/refused.html`);
    expect(text).toContain("Cloudflare only passed the answer on");
    expect(text).toContain("AMS · Amsterdam, Netherlands");
    expect(text).toContain(at.lab.answered.findLast(({ path }) => path.includes("deny-rule"))?.rayId);
  });

  it("is told by the answer's timing that the origin was asked, where no field can be seen", async () => {
    const text = await textOn(`${site.url}/timing`);
    expect(text).toMatch(/own server refused this/);
    expect(text).not.toContain("most likely");
  });

  it("says so where the page does not show who refused", async () => {
    const text = await textOn(`${site.url}/plain`);
    expect(text).toContain("does not show who refused this");
    expect(text).not.toContain("Ray ID");
  });

  it("on an allowed page says that it was not refused", async () => {
    const text = await textOn(at.lab.pageUrl);
    expect(text).toContain("was not refused: it loaded with status 200");
    expect(text).not.toContain("Make the report");
  });

  it.each([
    [401, "wants you to sign in"],
    [404, "has no such page"],
    [429, "asked too often"],
    [500, "you are not refused"],
    [503, "Wait a minute"],
  ])("on a page with status %i says what that means and what to do", async (status, words) => {
    const text = await textOn(`${site.url}/status/${status}`);
    expect(text).toContain(`status ${status}`);
    expect(text).toContain(words);
  });

  it("on the browser's own error page says how to see what came", async () => {
    const text = await textOn(`${at.lab.edgeUrl}/nginx/empty/refused.html`);
    expect(at.session.page.url()).toContain("chrome-error:");
    expect(text).toContain("the browser shows a page of its own");
    expect(text).toContain("open DevTools (F12), choose Whose403 and reload");
  });

  it.each(["about:blank", "chrome://newtab/"])("on %s says that nothing is open yet", async (url) => {
    expect(await textOn(url)).toContain("No page is open here yet");
  });

  it("on one of the browser's own pages says that extensions may not read it", async () => {
    expect(await textOn("chrome://version/")).toContain("does not let extensions read this page");
  });

  it("keeps the whole of a usual refusal in sight, without scrolling", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block?tall`);
    const popup = await openPopup(at);
    const height = await popup.evaluate(() => document.querySelector("main")?.scrollHeight);
    expect(height).toBeLessThan(510);
  });
});
