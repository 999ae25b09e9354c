import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import { openPopup, reportTab, textOf } from "./door";

describe("the popup on a refused page", () => {
  const at = stage();

  it("leads to the report in a tab of its own, picture and ticks inside", async () => {
    await at.visit(`${at.lab.edgeUrl}/edge/block`);
    const popup = await openPopup(at);
    console.log(await textOf(popup));
    const tab = await reportTab(at, popup);
    console.log(await textOf(tab));
    expect(await tab.$(".report-picture img")).not.toBeNull();
  });
});
