import { describe, expect, it } from "vitest";
import { stage } from "../stage";

/** Platform facts P1 and P2: the panel page does not exist until its tab is first shown. */
describe("before the panel is first shown", () => {
  const at = stage();

  it("refusals are collected, and stand in the panel when it opens", async () => {
    await at.session.devtoolsPage();
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    await at.visit(`${at.lab.origins.nginx}/deny-rule/refused.html`);
    const frames = (await at.session.devtools()).frames().map((frame) => frame.url());
    expect(frames.filter((url) => url.endsWith("/panel.html"))).toEqual([]);

    const panel = await at.session.panel();
    await at.blocks("/edge/block");
    await at.blocks("/deny-rule/");
    const rows = await panel.$$eval("[role=row][data-block], [data-block]", (found) => found.length);
    expect(rows).toBeGreaterThanOrEqual(2);

    // The log is another realm's (P2), and its lists are lists all the same.
    const seen = await panel.evaluate(() => {
      const log = (globalThis as unknown as { whose403Log: { getSnapshot: () => { blocks: unknown } } })
        .whose403Log;
      const { blocks } = log.getSnapshot();
      return { sameRealm: Object.getPrototypeOf(blocks) === Array.prototype, isList: Array.isArray(blocks) };
    });
    expect(seen).toEqual({ sameRealm: false, isList: true });
  });
});
