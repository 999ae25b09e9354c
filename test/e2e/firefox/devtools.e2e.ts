import { describe, expect, it } from "vitest";
import { inFirefox } from "../both/in-firefox";
import { openDetails, rowsOf } from "../both/rows";
import { pollUntil } from "../poll";
import { dockTo } from "./in-chrome";

// Runs in the panel: presses the button that says in how many ways.
function sendAgain(): boolean {
  const buttons = Array.from(document.querySelectorAll<HTMLElement>("#fix-compare button"));
  const button = buttons.find((each) => each.textContent?.startsWith("Send it again"));
  button?.click();
  return button !== undefined;
}

describe("Firefox's DevTools", () => {
  const at = inFirefox();

  it("keep the log when they are docked elsewhere, which builds the panel anew (F7)", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block?docked`);
    await rowsOf(await at.panel(), "?docked");
    await at.firefox.inChrome(dockTo, "right");
    await rowsOf(await at.panel(), "?docked");
    await at.firefox.inChrome(dockTo, "bottom");
    expect(await rowsOf(await at.panel(), "?docked")).toHaveLength(1);
  });

  it("give a long page padded with nothing: its text ends where the page's does (F6)", async () => {
    await at.visit(at.lab.pageUrl);
    await at.page.evaluate((id) => document.getElementById(id)?.click(), "carried-node-large");
    const panel = await at.panel();
    const body = await pollUntil("its text", () =>
      panel.evaluate((part) => {
        const log = (
          globalThis as unknown as { whose403Log: { getSnapshot: () => { blocks: readonly unknown[] } } }
        ).whose403Log;
        const block = (
          log.getSnapshot().blocks as { exchange: { url: string; body: { text?: string } } }[]
        ).find(({ exchange }) => exchange.url.includes(part));
        return block?.exchange.body.text === undefined
          ? null
          : { nuls: block.exchange.body.text.includes("\0"), length: block.exchange.body.text.length };
      }, "/node/large"),
    );
    expect(body.nuls).toBe(false);
    expect(body.length).toBeGreaterThan(100_000);
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
