import { beforeEach, describe, expect, it } from "vitest";
import { stage } from "../stage";

/** Platform fact P6: Chromium puts its own page in place of an empty 403 document. */
describe("a refused page without a body", () => {
  const at = stage();
  // While that page is shown, Chromium tells extensions of nothing at all: not even of another one.
  beforeEach(() => at.visit(at.lab.pageUrl));

  it("is a block with an empty body, and not Chromium's own page", async () => {
    await at.visit(`${at.lab.edgeUrl}/nginx/empty/refused.html`);
    const [block] = await at.blocks("/nginx/empty/");
    expect(at.session.page.url()).toContain("chrome-error:");
    expect(block?.exchange.body).toEqual({ state: "read", text: "", size: 0, cut: false });
    expect(block?.exchange.notes).toContain("browser-error-page");
    expect(block?.ray.rayId).toMatch(/^[0-9a-f]{16}$/);
    expect(block?.verdict).toMatchObject({ responder: "origin", viaCloudflare: true });
  });

  it("empties the log when that is not to be preserved, though no navigation is reported", async () => {
    const panel = await at.session.panel();
    await panel.evaluate(setPreserveLog, false);
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    await at.blocks("/edge/block");
    await at.visit(`${at.lab.edgeUrl}/nginx/empty/refused.html`);
    await at.blocks("/nginx/empty/");
    expect((await at.state()).blocks).toHaveLength(1);
    await panel.evaluate(setPreserveLog, true);
  });

  it("hides what comes after it on the same page, which only the browser could tell", async () => {
    await at.visit(`${at.lab.edgeUrl}/nginx/empty/refused.html?one`);
    await at.blocks("?one");
    await at.visit(`${at.lab.edgeUrl}/nginx/empty/refused.html?two`);
    await at.visit(`${at.lab.edgeUrl}/edge/1020?three`);
    await at.blocks("?three");
    const searches = (await at.state()).blocks.map((block) => new URL(block.exchange.url).search);
    expect(searches).toEqual(["?one", "?three"]);
  });

  it("has a way on: the next page is seen again", async () => {
    await at.visit(`${at.lab.edgeUrl}/nginx/empty/refused.html`);
    await at.visit(`${at.lab.edgeUrl}/edge/1020?after`);
    const [block] = await at.blocks("/edge/1020?after");
    expect(block?.verdict).toMatchObject({ responder: "cloudflare", errorCode: 1020 });
  });
});

function setPreserveLog(preserve: boolean): void {
  (
    globalThis as unknown as { whose403Log: { setPreserveLog: (on: boolean) => void } }
  ).whose403Log.setPreserveLog(preserve);
}
