import { describe, expect, it } from "vitest";
import { pollUntil } from "../poll";
import { stage } from "../stage";

/** What the toolbar of the panel does to the log; platform fact P11. */
describe("the log", () => {
  const at = stage();
  const press = async (name: string): Promise<void> => {
    const panel = await at.session.panel();
    await (await panel.waitForSelector(`::-p-aria(${name})`))?.click();
  };

  it("survives navigation unless it is told not to", async () => {
    expect((await at.state()).preserveLog).toBe(true);
    await at.visit(`${at.lab.edgeUrl}/edge/block?kept`);
    await at.blocks("?kept");
    await at.visit(at.lab.pageUrl);
    expect(await at.blocks("?kept")).toHaveLength(1);

    await press("Preserve log");
    await pollUntil("the switch to take", async () => !(await at.state()).preserveLog);
    await at.visit(`${at.lab.edgeUrl}/edge/1020?next`);
    await at.blocks("?next");
    // The navigation's clearing came first (P11): its own refusal is not swept away with the old ones.
    expect((await at.state()).blocks.map((block) => new URL(block.exchange.url).search)).toEqual(["?next"]);
    await press("Preserve log");
    await pollUntil("the switch to take", async () => (await at.state()).preserveLog);
  });

  it("is emptied by its button", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block?cleared`);
    await at.blocks("?cleared");
    await press("Clear the list");
    await pollUntil("an empty log", async () => (await at.state()).blocks.length === 0);
    expect(await (await at.session.panel()).$("[data-block]")).toBeNull();
  });

  it("takes nothing in while it is paused", async () => {
    await at.clear();
    await press("Pause");
    await pollUntil("the pause", async () => (await at.state()).paused);
    await at.visit(`${at.lab.edgeUrl}/edge/block?paused`);
    await press("Resume");
    await pollUntil("the end of the pause", async () => !(await at.state()).paused);
    await at.visit(`${at.lab.edgeUrl}/edge/block?resumed`);
    await at.blocks("?resumed");
    expect((await at.state()).blocks.map((block) => new URL(block.exchange.url).search)).toEqual([
      "?resumed",
    ]);
  });
});
