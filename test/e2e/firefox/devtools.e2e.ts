import { describe, expect, it } from "vitest";
import type { LogPort } from "../../../src/ui/ports";
import { inFirefox } from "../both/in-firefox";
import { openDetails, rowsOf } from "../both/rows";
import { pollUntil } from "../poll";
import { dockTo } from "./in-chrome";
import { openKnownPage } from "./known-page";

// Runs in the panel: presses the button that says in how many ways.
function sendAgain(): boolean {
  const buttons = Array.from(document.querySelectorAll<HTMLElement>("#fix-compare button"));
  const button = buttons.find((each) => each.textContent?.startsWith("Send it again"));
  button?.click();
  return button !== undefined;
}

// These run in the panel.
function countOf(part: string): number {
  const { whose403Log } = globalThis as unknown as { whose403Log: LogPort };
  return whose403Log.getSnapshot().blocks.filter(({ exchange }) => exchange.url.includes(part)).length;
}

function ownText(part: string): string | null {
  const { whose403Log } = globalThis as unknown as { whose403Log: LogPort };
  const block = whose403Log.getSnapshot().blocks.find(({ exchange }) => exchange.url.includes(part));
  return block?.exchange.body.state === "read" ? block.exchange.body.text : null;
}

interface Entry {
  readonly request: { readonly url: string };
  readonly response: { readonly content: { readonly text?: string } };
}

function rawText(part: string): Promise<string | null> {
  const { network } = (
    globalThis as unknown as {
      chrome: { devtools: { network: { getHAR: (take: (log: { entries: Entry[] }) => void) => void } } };
    }
  ).chrome.devtools;
  return new Promise((resolve) => {
    network.getHAR(({ entries }) => {
      resolve(entries.find(({ request }) => request.url.includes(part))?.response.content.text ?? null);
    });
  });
}

describe("Firefox's DevTools", () => {
  const at = inFirefox();

  it("keep the log when they are docked elsewhere, which builds the panel anew (F7)", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block?docked`);
    await rowsOf(await at.panel(), "?docked");
    await at.firefox.inChrome(dockTo, "right");
    await rowsOf(await at.panel(), "?docked");
    await at.firefox.inChrome(dockTo, "bottom");
    const panel = await at.panel();
    expect(await rowsOf(panel, "?docked")).toHaveLength(1);
    // And it is told of what comes, though the panels before it are gone.
    await at.visit(`${at.lab.edgeUrl}/edge/block?after-docking`);
    await rowsOf(panel, "?after-docking");
  });

  it("give a long text padded with NUL, and ours ends before that (F6)", async () => {
    const panel = await at.panel();
    await openKnownPage(at, panel);
    await at.page.evaluate((id) => document.getElementById(id)?.click(), "carried-node-large");
    const body = await pollUntil("its text", () => panel.evaluate(ownText, "/node/large"));
    expect(body.includes("\0")).toBe(false);
    expect(body.length).toBeGreaterThan(100_000);
    const raw = await pollUntil("Firefox's own", () => panel.evaluate(rawText, "/node/large"));
    expect(raw.endsWith("\0")).toBe(true);
  });

  it("tell of a page without TLS once, though nothing in its request says that it is one (P10)", async () => {
    const url = `http://shop.example:${new URL(at.lab.httpUrl).port}/edge/block?plain`;
    await at.visit(url);
    const panel = await at.panel();
    await rowsOf(panel, "?plain");
    // By then the page itself was asked, and a second row would be there.
    await pollUntil("the page to be two seconds old", () =>
      at.page.evaluate(() => performance.now() > 2_000),
    );
    expect(await panel.evaluate(countOf, "?plain")).toBe(1);
    expect((await rowsOf(panel, "?plain"))[0]).toMatchObject({ type: "document" });
  });

  it("run the panel's requests in the page after many navigations (F4)", async () => {
    for (let count = 0; count < 8; count += 1) await at.visit(`${at.lab.edgeUrl}/edge/block?eval=${count}`);
    const panel = await at.panel();
    await openDetails(panel, `${at.lab.edgeUrl}/edge/block?eval=7`);
    await panel.press("Fix", "tab");
    const before = at.lab.answered.length;
    await pollUntil("the button of the step", () => panel.evaluate(sendAgain));
    // With and without cookies: two requests from the page itself.
    const sent = await pollUntil("the requests at the edge", async () => {
      const own = at.lab.answered.slice(before).filter(({ path }) => path === "/edge/block?eval=7");
      return own.length >= 2 && own;
    });
    expect(sent.every(({ method }) => method === "GET")).toBe(true);
    await panel.press("Details", "tab");
  });
});
