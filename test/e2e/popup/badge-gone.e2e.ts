import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import { badge } from "./door";

const soon = { timeout: 30_000 };

/** In a file of its own, since DevTools does not come back. */
describe("the badge on the toolbar button, when DevTools is closed", () => {
  const at = stage();

  it("goes", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    await expect.poll(() => badge(at), soon).toMatchObject({ text: "1" });
    await at.session.closeDevtools();
    await expect.poll(() => badge(at), soon).toMatchObject({ text: "" });
  });
});
