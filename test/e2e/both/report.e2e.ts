import { expect, it } from "vitest";
import { pollUntil } from "../poll";
import { eachBrowser } from "./each-browser";
import { openDetails, says, textOf } from "./rows";
import type { View } from "./under-test";

/** What stands in the picture's place once it is decided: its width in pixels, or the sentence. */
function pictureOrReason(view: View): Promise<number | string> {
  return pollUntil("a picture, or why there is none", () =>
    view.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>(".report-picture img");
      if (image?.complete) return image.naturalWidth;
      return document.querySelector(".report-no-picture [role=status]")?.textContent ?? null;
    }),
  );
}

eachBrowser("the report of a refused page", (at) => {
  it("has its picture after a press on the toolbar button", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?granted-both`;
    await at.visit(url);
    await at.popup();
    await at.closePopup();
    const panel = await at.panel();
    await openDetails(panel, url);
    await panel.press("Make the report");
    expect(await pictureOrReason(panel)).toBeGreaterThan(100);
    await panel.press("Back");
  });

  it("is made from the popup, which says the verdict and the Ray ID, in a tab with the picture", async () => {
    const path = "/edge/block?popup-both";
    await at.visit(at.lab.edgeUrl + path);
    const rayId = at.lab.answered.findLast((each) => each.path === path)?.rayId ?? "none was sent";
    const popup = await at.popup();
    await says(popup, rayId);
    expect(await textOf(popup)).toContain("Cloudflare");
    await popup.press("Make the report");
    const tab = await at.tab("view=report");
    await says(tab, rayId);
    expect(await pictureOrReason(tab)).toBeGreaterThan(100);
  });

  it("cannot be made of a page that was not refused, and the popup says so", async () => {
    await at.visit(at.lab.pageUrl);
    const popup = await at.popup();
    await says(popup, "200");
    expect(await textOf(popup)).not.toContain("Make the report");
  });
});
