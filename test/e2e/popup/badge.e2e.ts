import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import { badge } from "./door";

const soon = { timeout: 30_000 };

/** The number on the toolbar button, as the browser has it for the inspected tab. */
describe("the badge on the toolbar button", () => {
  const at = stage();

  it("counts what was refused in the tab, says so in words, and outlives a navigation", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    await expect
      .poll(() => badge(at), soon)
      .toEqual({ text: "1", title: "Whose403: 1 request refused in this tab" });
    await at.visit(`${at.lab.edgeUrl}/edge/1020`);
    await expect
      .poll(() => badge(at), soon)
      .toEqual({ text: "2", title: "Whose403: 2 requests refused in this tab" });
    // A page that is not refused: Chromium takes the badge away, and we put it back.
    await at.visit(at.lab.pageUrl);
    await expect.poll(() => badge(at), soon).toMatchObject({ text: "2" });
  });

  it("goes when the log is cleared", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    await expect.poll(() => badge(at), soon).toMatchObject({ text: "1" });
    await at.clear();
    await expect.poll(() => badge(at), soon).toMatchObject({ text: "" });
  });
});
