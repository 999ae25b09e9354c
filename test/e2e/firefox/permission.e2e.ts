import { describe, expect, it } from "vitest";
import { inFirefox } from "../both/in-firefox";
import { openDetails, says, textOf } from "../both/rows";
import { pollUntil } from "../poll";
import { revoke } from "./in-chrome";

/** Platform facts F1, F2 and F3: Firefox's DevTools may not ask, so a tab of ours does. */
describe("the permission for pictures in Firefox", () => {
  const at = inFirefox();

  it("is asked for in a tab of ours, and once it is given the report in DevTools gets its picture", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?asked-in-firefox`;
    await at.visit(url);
    const panel = await at.panel();
    await openDetails(panel, url);
    await panel.press("Make the report");
    await says(panel, "No picture: ");

    await panel.press("Allow pictures and try again");
    const tab = await at.tab("view=permission");
    await tab.press("Allow…");
    await at.answerPrompt(false);
    await says(tab, "Firefox did not give the permission");
    await tab.press("Allow…");
    await at.answerPrompt(true);

    await at.tab("asked-in-firefox");
    const width = await pollUntil("the picture", () =>
      panel.evaluate(
        () => document.querySelector<HTMLImageElement>(".report-picture img")?.naturalWidth || null,
      ),
    );
    expect(width).toBeGreaterThan(100);
    await panel.press("Back");
    await at.firefox.inChrome(revoke, at.firefox.extensionId, [], ["<all_urls>"]);
  });

  it("is left at that by “Not now”, and the report stays as it is", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?not-now`;
    await at.visit(url);
    const panel = await at.panel();
    await openDetails(panel, url);
    await panel.press("Make the report");
    await panel.press("Allow pictures and try again");
    await (await at.tab("view=permission")).press("Not now");
    await at.tab("not-now");
    await says(panel, "The permission was not given. The report works without the picture.");
    expect(await textOf(panel)).toContain("Save report");
    await panel.press("Back");
  });
});
