import { describe, expect, it } from "vitest";
import { stage } from "./stage";

describe("the panel", () => {
  const at = stage();

  it("finds its log even where nobody told it that it is shown, as when DevTools reopens it", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    await at.blocks("/edge/block");
    const panel = await at.session.panel();
    await panel.evaluate(() => location.reload());
    const row = await panel.waitForSelector("[data-block]");
    expect(await row?.evaluate((element) => element.textContent)).toContain("/edge/block");
  });
});
