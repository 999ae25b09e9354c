import { pathToFileURL } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { stage } from "../stage";
import { freshPanel, makeReport, pictureOrReason, readSaved, save, sentRayId, visitRefused } from "./preview";

/** Platform fact P20: a press on the toolbar button grants activeTab. The report of a visitor. */
describe("the report with a picture, after a press on the toolbar button", () => {
  // A place whose offset nobody takes for UTC.
  const at = stage({ env: { TZ: "Asia/Kathmandu" } });
  const granted = async (url: string) => {
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await at.session.pressToolbarButton();
    await makeReport(panel, url);
    const picture = await pictureOrReason(panel);
    if (typeof picture === "string") throw new Error(picture);
    return { panel, picture };
  };

  it("shows the picture in the preview", async () => {
    const { picture } = await granted(`${at.lab.edgeUrl}/edge/block`);
    const seen = await at.session.page.evaluate(() => ({
      width: innerWidth * devicePixelRatio,
      height: innerHeight * devicePixelRatio,
    }));
    expect(picture.width).toBeGreaterThan(0);
    expect(picture).toEqual(seen);
  });

  it("shows no other page than the refused one, and says why there is no picture", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?left`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await at.visit(at.lab.pageUrl);
    await at.session.pressToolbarButton();
    expect(await panel.$("::-p-aria(Make the report of this page)")).toBeNull();
    await makeReport(panel, url);
    await panel.waitForSelector("::-p-text(is no longer the one that was refused)");
    expect(await panel.$(".report-picture img")).toBeNull();
    const { html, json } = readSaved(await save(at, panel));
    expect(html).not.toContain("<img");
    expect(json).toMatchObject({
      picture: { mediaType: null, reason: expect.stringContaining("no longer") },
    });
  });

  it("is saved as one file with the picture inside once, and its contract as JSON", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?saved`;
    const { panel, picture } = await granted(url);
    const { html, json } = readSaved(await save(at, panel));
    expect(html.match(/data:image\/png;base64,/g)).toHaveLength(1);
    expect(json).toMatchObject({
      schema: "whose403/report/1",
      generator: { name: "Whose403", version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+05:45$/),
      block: {
        method: "GET",
        urlDetail: "no-query",
        type: "document",
        status: 403,
        startedDateTime: expect.stringMatching(/Z$/),
        serverDate: expect.stringMatching(/Z$/),
        rayId: sentRayId(at, url),
        colo: "AMS",
        verdict: { responder: "cloudflare", cause: "waf-block", confidence: "certain" },
        notObservable: [],
      },
      visitor: { browser: expect.stringMatching(/\w+ \d+/), doing: null, ipAddress: null },
      picture: { mediaType: "image/png", ...picture, reason: null },
    });
    expect(JSON.stringify(json)).not.toContain("base64");
  });

  it("opens in a page of its own, picture and all, where no script runs and nothing is asked of the network", async () => {
    const { panel, picture } = await granted(`${at.lab.edgeUrl}/edge/block?opened`);
    const file = pathToFileURL(await save(at, panel)).href;
    const page = await at.session.browser.newPage();
    onTestFinished(() => page.close());
    const scripts: string[] = [];
    const asked: string[] = [];
    const debuggee = await page.createCDPSession();
    debuggee.on("Debugger.scriptParsed", ({ url }) => scripts.push(url));
    await debuggee.send("Debugger.enable");
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(file);
    const shown = await page.$eval(".shot", (image) => {
      const { naturalWidth: width, naturalHeight: height } = image as HTMLImageElement;
      return { width, height };
    });
    expect(shown).toEqual(picture);
    expect(scripts.filter((each) => each.startsWith("file:"))).toEqual([]);
    expect(asked.filter((each) => !each.startsWith("data:"))).toEqual([file]);
    // And none would: the file's own policy forbids even one that got in.
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.whose403Ran = true";
      document.body.append(script);
      return "whose403Ran" in globalThis;
    });
    expect(ran).toBe(false);
  });

  it("holds no secret: no cookie, no token, no query value, no fragment", async () => {
    const { page } = at.session;
    await page.setCookie({ name: "session", value: "visitors-own-cookie", url: at.lab.edgeUrl });
    await page.setExtraHTTPHeaders({ authorization: "Bearer visitors-own-bearer" });
    onTestFinished(() => page.setExtraHTTPHeaders({}));
    const url = `${at.lab.edgeUrl}/node/secrets?token=visitors-query-value`;
    const { panel } = await granted(url);
    const { html, json } = readSaved(await save(at, panel));
    expect(json).toMatchObject({
      block: { url: expect.stringContaining("/node/secrets"), rayId: sentRayId(at, url) },
    });
    for (const secret of [
      "visitors-own-cookie",
      "visitors-own-bearer",
      "visitors-query-value",
      "lab-secret-session",
      "lab-secret-csrf",
    ])
      expect(html).not.toContain(secret);
  });
});
