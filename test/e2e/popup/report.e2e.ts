import { describe, expect, it } from "vitest";
import { pollUntil } from "../poll";
import { readSaved, sentRayId } from "../report/preview";
import { stage } from "../stage";
import { openPopup, press, reportTab, saveHtml, textOf } from "./door";

/** From the popup to the report in a tab of its own. */
describe("the report that the popup hands over", () => {
  const at = stage();

  const refused = async (path: string) => {
    await at.visit(at.lab.edgeUrl + path);
    return openPopup(at);
  };

  it("has verdict, Ray ID, picture and ticks, in the tab and in the saved file", async () => {
    const popup = await refused("/edge/block?token=hush");
    const rayId = sentRayId(at, at.session.page.url());
    const seen = await at.session.page.evaluate(() => [innerWidth, innerHeight]);
    await (await popup.waitForSelector("::-p-aria(Without VPN or proxy)"))?.click();
    const asked = at.lab.answered.length;
    const tab = await reportTab(at, popup);
    await pollUntil("the picture", () =>
      tab.evaluate(() => document.querySelector<HTMLImageElement>(".report-picture img")?.complete),
    );
    expect(await textOf(tab)).toContain(rayId);
    const { html, json } = readSaved(await saveHtml(at, tab));
    expect(html.match(/data:image\/png;base64,/g)).toHaveLength(1);
    expect(html).not.toContain("hush");
    expect(json).toMatchObject({
      block: { rayId, type: "document", verdict: { responder: "cloudflare", cause: "waf-block" } },
      again: null,
      visitor: { tried: [expect.stringContaining("without a VPN or proxy")] },
      picture: { mediaType: "image/png", width: seen[0], height: seen[1], reason: null },
    });
    // Nothing left by itself, to the site or elsewhere.
    expect(at.lab.answered).toHaveLength(asked);
  });

  it("keeps what was typed when its tab is loaded again, and the picture", async () => {
    const tab = await reportTab(at, await refused("/edge/block?again"));
    await tab.type("textarea", "I pressed Order.");
    await tab.reload();
    await tab.waitForSelector(".report-picture img");
    expect(await tab.$eval("textarea", (area) => area.value)).toBe("I pressed Order.");
  });

  it("leads back to the refused page", async () => {
    const tab = await reportTab(at, await refused("/edge/block?back"));
    await press(tab, "Back");
    const inFront = () => at.session.page.evaluate(() => document.visibilityState);
    await expect.poll(inFront, { timeout: 30_000 }).toBe("visible");
  });

  it("is forgotten when its tab is closed", async () => {
    const tab = await reportTab(at, await refused("/edge/block?closed"));
    const url = tab.url();
    await tab.close();
    const late = await at.session.browser.newPage();
    await pollUntil("the report to be gone", async () => {
      await late.goto(url);
      await late.waitForSelector("main");
      return (await textOf(late)).includes("This report is no longer here");
    });
    expect(await textOf(late)).toContain("press the toolbar button again");
    await late.close();
  });
});
