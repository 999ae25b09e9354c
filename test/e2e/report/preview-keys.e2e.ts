import { describe, expect, it } from "vitest";
import { stage } from "../stage";
import { pollUntil } from "../poll";
import { downloaded, freshPanel, makeReport, pictureOrReason, readSaved, visitRefused } from "./preview";

describe("the preview by keyboard alone", () => {
  const at = stage();

  it("leads from the preview over its choices and the picture's editor to a saved file", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?keys`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await at.session.pressToolbarButton();
    await makeReport(panel, url);
    const size = await pictureOrReason(panel);
    if (typeof size === "string") throw new Error(size);
    const { keyboard } = await at.session.devtools();

    const focused = () =>
      panel.evaluate(() => {
        const element = document.activeElement;
        return (
          element?.getAttribute("aria-label") ??
          element?.closest("label, button")?.textContent ??
          element?.tagName ??
          ""
        );
      });
    const tabTo = (name: string, key: "Tab" | "back" = "Tab") =>
      pollUntil(`the focus on ${name}`, async () => {
        if ((await focused()).startsWith(name)) return true;
        if (key === "back") await keyboard.down("Shift");
        await keyboard.press("Tab");
        if (key === "back") await keyboard.up("Shift");
        return false;
      });

    await tabTo("Cover or crop…");
    await keyboard.press("Enter");
    await panel.waitForSelector(".picture-stage");
    await pollUntil("the focus in the editor", async () => (await focused()).startsWith("The picture"));
    await keyboard.press("ArrowRight");
    await keyboard.press("ArrowLeft");
    await tabTo("Crop to this", "back");
    await keyboard.press("Enter");
    await panel.waitForSelector(".picture-stage[data-state='ready']");
    await keyboard.press("Escape");
    await pollUntil("the preview again", async () => (await focused()).startsWith("Cover or crop…"));

    await tabTo("What were you doing?");
    await keyboard.type("Only keys");
    await tabTo("Another network");
    await keyboard.press("Space");
    await tabTo("Without query values");
    await keyboard.press("ArrowDown");
    await tabTo("Save report", "back");
    const path = await downloaded(at, () => keyboard.press("Enter"));
    expect(readSaved(path).json).toMatchObject({
      block: { url: new URL(url).origin, urlDetail: "origin" },
      visitor: { doing: "Only keys", tried: ["Tried another network: refused there too."] },
      picture: { width: Math.ceil(size.width / 4), height: Math.ceil(size.height / 4) },
    });
  });

  it("opens and closes the menus, and Escape never closes more than one thing", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?menus`;
    const panel = await freshPanel(at);
    await visitRefused(at, url);
    await makeReport(panel, url);
    await pictureOrReason(panel);
    const { keyboard } = await at.session.devtools();
    await panel.focus(".report-actions > .menu > button");
    await keyboard.press("Enter");
    await panel.waitForSelector("[role='menu']");
    await keyboard.press("End");
    expect(await panel.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("JSON file");
    await keyboard.press("Escape");
    await pollUntil("the menu to close", async () => (await panel.$("[role='menu']")) === null);
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe("More formats");
    await keyboard.press("Escape");
    await pollUntil("the preview to close", async () => (await panel.$(".report")) === null);
  });
});
