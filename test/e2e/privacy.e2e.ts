import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "puppeteer-core";
import { afterAll, describe, expect, it } from "vitest";
import { apiTokens } from "../lab/cloudflare-api/tokens";
import { answerPrompt } from "./answer-prompt";
import { netLogArgument, requestsUntilNow, type NetworkRequest } from "./net-log";
import { pollUntil } from "./poll";
import { openPopup, reportTab, saveHtml, textOf } from "./popup/door";
import { copyMarkdown, freshPanel, openDetails, press, save, visitRefused } from "./report/preview";
import { stage, type Stage } from "./stage";

/** A name that the stub of Cloudflare's API has a zone for; browsers take it for this machine. */
const shop = (at: Stage, path: string) => at.lab.edgeUrl.replace("127.0.0.1", "shop.localhost") + path;

/** The requests to servers that our extension made itself, from whichever of its pages or its worker. */
const ours = (all: readonly NetworkRequest[]) =>
  all.filter(
    ({ url, initiator }) => /^(?:https?|wss?):/.test(url) && initiator?.startsWith("chrome-extension:"),
  );

/** Whom the browser asked on its own or a page's account, without what belongs to Chromium itself. */
const hosts = (all: readonly NetworkRequest[]) => [
  ...new Set(
    all
      .map(({ url }) => new URL(url))
      .filter(
        ({ protocol, host }) => /^(?:https?|wss?):$/.test(protocol) && !/(?:^|\.)google\.com$/.test(host),
      )
      .map(({ host }) => host),
  ),
];

/** What Chromium, its DevTools and the pages' own markup ask for beside the page itself. */
const beside =
  /^\/(?:favicon\.ico$|\.well-known\/appspecific\/com\.chrome\.devtools\.json$|cdn-cgi\/styles\/)/;

/** What the edge was asked for since then. */
const askedSince = (at: Stage, count: number) =>
  at.lab.answered
    .slice(count)
    .map(({ path }) => path)
    .filter((path) => !beside.test(path));

function logFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "whose403-net-log-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "net-log.json");
}

/** Looks at a refusal as a person does, and opens the Fix view, in which nothing is pressed yet. */
async function lookAt(at: Stage, url: string): Promise<Frame> {
  const panel = await freshPanel(at);
  await visitRefused(at, url);
  await openDetails(panel, url);
  await (await panel.waitForSelector("#tab-fix"))?.click();
  await panel.waitForSelector(".fix");
  await (await panel.waitForSelector("#tab-details"))?.click();
  return panel;
}

describe("a whole use without a token", () => {
  const file = logFile();
  const at = stage({ args: [netLogArgument(file)] });

  it("sends nothing anywhere: no request is the extension's, and sites are asked for what was visited alone", async () => {
    const count = at.lab.answered.length;
    const visited = [shop(at, "/edge/block?private"), shop(at, "/nginx/deny-rule/refused.html")];
    for (const url of visited) {
      const panel = await lookAt(at, url);
      await press(panel, "Make the report");
      await save(at, panel);
    }
    const popup = await openPopup(at);
    const tab = await reportTab(at, popup);
    await saveHtml(at, tab);
    const page = await at.session.browser.newPage();
    await page.goto(new URL("?view=welcome", tab.url()).href);
    // By no mouse: DevTools opens on this tab too, and moves under it what is being clicked.
    for (const next of [".welcome .button.primary", ".row[data-block]", ".details .button.primary"]) {
      await (await page.waitForSelector(next))?.evaluate((each) => (each as HTMLElement).click());
    }
    await page.waitForSelector(".report");
    expect(await textOf(page)).toContain("Example: this request was never sent.");
    await page.close();
    await at.session.page.bringToFront();

    expect(askedSince(at, count)).toEqual(["/edge/block?private", "/nginx/deny-rule/refused.html"]);
    const all = await requestsUntilNow(at, file);
    expect(all.map(({ url }) => url)).toEqual(expect.arrayContaining(visited));
    expect(ours(all)).toEqual([]);
    const lab = [at.lab.edgeUrl, shop(at, "/")].map((url) => new URL(url).host);
    expect(hosts(all).filter((host) => !lab.includes(host))).toEqual([]);

    // Were there one, the log would have it: tests run in any order, so this is in the same.
    const panel = await at.session.panel();
    await panel.evaluate(() => fetch("https://api.cloudflare.com/", { mode: "no-cors" }).catch(() => null));
    const seen = ours(await requestsUntilNow(at, file)).map(({ url }) => url);
    expect(seen).toEqual(["https://api.cloudflare.com/"]);
  });
});

describe("a whole use with a token", () => {
  const file = logFile();
  const at = stage({ inWindow: true, cloudflareApi: true, args: [netLogArgument(file)] });

  it("asks Cloudflare's API what a click asks for, and nobody anything else", async () => {
    const panel = await lookAt(at, shop(at, "/edge/block?token"));
    await (await panel.waitForSelector("#tab-fix"))?.click();
    await (await panel.waitForSelector("#fix-lookup input[type=password]"))?.type(apiTokens.good);
    expect(at.api.requests).toEqual([]);
    await answerPrompt(at, () => press(panel, "Keep the token and look up"), "Tab", "Return");
    await pollUntil("the event", () =>
      panel.evaluate(() => document.body.innerText.includes("Cloudflare has this event")),
    );
    const asked = at.api.requests.length;
    expect(asked).toBeGreaterThan(0);

    // The token is kept now, and still nothing is asked without a click.
    const again = await lookAt(at, shop(at, "/edge/block?kept"));
    await (await again.waitForSelector("#tab-details"))?.click();
    await press(again, "Make the report");
    await save(at, again);
    await copyMarkdown(at, again);
    await saveHtml(at, await reportTab(at, await openPopup(at)));
    expect(at.api.requests).toHaveLength(asked);
    const made = ours(await requestsUntilNow(at, file));
    expect(made).toHaveLength(asked);
    expect(hosts(made)).toEqual(["api.cloudflare.com"]);
  });
});
