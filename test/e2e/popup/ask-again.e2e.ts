import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSaved, sentRayId } from "../report/preview";
import { stage } from "../stage";
import { openPopup, press, reportTab, saveHtml, textOf } from "./door";
import { startSite, type Site } from "./site";

const question = "Did you come here by sending a form";

/** The second request, in a browser whose DevTools was never open: nobody knows how a page came. */
describe("asking the site once more", () => {
  const at = stage({ openDevtools: false });
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.stop());

  const popupOn = async (url: string) => {
    await at.visit(url);
    return openPopup(at);
  };
  const saying = (popup: Page, words: string) =>
    expect.poll(() => textOf(popup), { timeout: 30_000 }).toContain(words);
  /** Presses the button, and says that no form was sent. */
  const ask = async (popup: Page) => {
    await press(popup, "Ask the site once more");
    await saying(popup, question);
    await press(popup, "No, ask once more");
  };
  const askedFor = (path: string) => site.asked.filter((each) => each.path === path);

  it("shows the second answer beneath the first, each with its own Ray ID, and both are in the report", async () => {
    const popup = await popupOn(`${at.lab.edgeUrl}/edge/block`);
    const first = sentRayId(at, `${at.lab.edgeUrl}/edge/block`);
    await ask(popup);
    await saying(popup, "Asked once more at");
    const second = sentRayId(at, `${at.lab.edgeUrl}/edge/block`);
    expect(second).not.toBe(first);
    const text = await textOf(popup);
    expect(text).toContain(first);
    expect(text.slice(text.indexOf("Asked once more"))).toContain(second);
    expect(text).toContain("AMS · Amsterdam, Netherlands");
    const { json } = readSaved(await saveHtml(at, await reportTab(at, popup)));
    expect(json).toMatchObject({
      block: { rayId: first, verdict: { confidence: "likely" } },
      again: {
        status: 403,
        rayId: second,
        colo: "AMS",
        verdict: { responder: "cloudflare", confidence: "certain" },
      },
    });
  });

  it("asks nothing before a click, and nothing where the visitor says that a form was sent", async () => {
    await at.visit(`${site.url}/quiet-form`);
    await Promise.all([at.session.page.waitForNavigation(), at.session.page.click("button")]);
    // Under such a policy the form leaves no trace that a script could see.
    expect(await at.session.page.evaluate(() => document.referrer)).toBe("");
    const popup = await openPopup(at);
    await press(popup, "Ask the site once more");
    await saying(popup, question);
    await press(popup, "Yes, leave it");
    await saying(popup, "was not asked again");
    expect(askedFor("/posted").map(({ method }) => method)).toEqual(["POST"]);
  });

  it("needs no question where the cache shows that the page came by GET", async () => {
    const popup = await popupOn(`${at.lab.edgeUrl}/nginx/deny-rule/refused.html`);
    await press(popup, "Ask the site once more");
    await saying(popup, "Asked once more at");
    expect(await textOf(popup)).not.toContain(question);
  });

  it("works where the page's own policy forbids every request", async () => {
    const popup = await popupOn(`${site.url}/policy`);
    await ask(popup);
    await saying(popup, "Asked once more at");
    expect(askedFor("/policy").map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  it("asks as the page was asked for: its cookies, no script's address of it, no fragment", async () => {
    const popup = await popupOn(`${site.url}/rewritten#part`);
    await at.session.page.setCookie({ name: "basket", value: "7", url: site.url });
    await ask(popup);
    await saying(popup, "Asked once more at");
    const [first, second] = askedFor("/rewritten");
    expect(askedFor("/elsewhere?token=1")).toEqual([]);
    expect(second?.headers["cookie"]).toContain("basket=7");
    expect(second?.headers["accept"]).toContain("text/html");
    expect(second?.headers["referer"]).toBe(first?.headers["referer"]);
  });

  it("says how else it can be done where the page is in a sandbox", async () => {
    const popup = await popupOn(`${site.url}/sandbox`);
    expect(await textOf(popup)).toContain("does not allow a second request");
    expect(await textOf(popup)).toContain("open DevTools (F12), choose Whose403 and reload");
    expect(await popup.$("::-p-aria(Ask the site once more)")).toBeNull();
  });

  it("says so when this time the page was let through, and keeps nothing of it", async () => {
    const popup = await popupOn(`${site.url}/moody`);
    await ask(popup);
    await saying(popup, "This time the site did not refuse: it answered with status 200");
    const { html, json } = readSaved(await saveHtml(at, await reportTab(at, popup)));
    expect(json).toMatchObject({
      block: { status: 403 },
      again: { status: 200, verdict: { responder: "undetermined" }, findings: [] },
    });
    expect(html).not.toContain("Come in.");
  });

  it("says so when no answer comes, and can ask again", async () => {
    const popup = await popupOn(`${site.url}/broken`);
    await ask(popup);
    await saying(popup, "No answer came");
    const count = askedFor("/broken").length;
    await press(popup, "Ask the site once more");
    await expect.poll(() => askedFor("/broken").length, { timeout: 30_000 }).toBeGreaterThan(count);
  });

  it("follows no redirect, since what stands elsewhere is not this page's answer", async () => {
    const popup = await popupOn(`${site.url}/leaves`);
    await ask(popup);
    await saying(popup, "sent it on to another address");
    const { json } = readSaved(await saveHtml(at, await reportTab(at, popup)));
    expect(json).toMatchObject({ block: { status: 403 }, again: null });
  });

  it("can be cancelled", async () => {
    const popup = await popupOn(`${site.url}/slow`);
    await ask(popup);
    await expect.poll(() => askedFor("/slow").length, { timeout: 30_000 }).toBe(2);
    await press(popup, "Cancel");
    await saying(popup, "Cancelled.");
  });

  it("takes a large answer as well, of which no more than the beginning is read", async () => {
    const popup = await popupOn(`${site.url}/large`);
    await ask(popup);
    await saying(popup, "Asked once more at");
    expect(await textOf(popup)).toContain("Both are in the report.");
  });
});
