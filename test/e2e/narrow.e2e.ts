import { beforeEach, describe, expect, it } from "vitest";
import type { Frame } from "puppeteer-core";
import { pollUntil } from "./poll";
import { freshPanel, press } from "./report/preview";
import { stage } from "./stage";

describe("the panel, where DevTools is narrow", () => {
  const at = stage();
  let panel: Frame;

  /** Gives the panel a width in pixels; DevTools itself is wider, by what the page beside it takes. */
  const narrow = async (wanted: number): Promise<void> => {
    const devtools = await at.session.devtools();
    await pollUntil(`a panel of ${wanted} pixels`, async () => {
      const width = await panel.evaluate(() => innerWidth);
      if (width === wanted) return true;
      const whole = await devtools.evaluate(() => innerWidth);
      await devtools.setViewport({ width: whole + wanted - width, height: 800 });
      return false;
    });
  };

  beforeEach(async () => {
    panel = await freshPanel(at);
    await narrow(400);
    await at.visit(`${at.lab.edgeUrl}/edge/1020?older`);
    await at.visit(`${at.lab.edgeUrl}/edge/block?newer`);
    await pollUntil("two rows", async () => (await panel.$$(".row[data-block]")).length === 2);
  });

  /** What is on the screen: the list, the details of a refusal, or both. */
  const shown = (): Promise<{ list: boolean; details: string | null; focus: string | null }> =>
    panel.evaluate(() => {
      const details = document.querySelector<HTMLElement>(".details");
      return {
        list: document.querySelector(".list")?.checkVisibility() ?? false,
        details: details?.checkVisibility()
          ? (details.querySelector(".details-url")?.textContent ?? "")
          : null,
        focus: document.activeElement?.closest("[role=treegrid], .details")?.className ?? null,
      };
    });
  const until = (what: string, isTrue: (now: Awaited<ReturnType<typeof shown>>) => boolean) =>
    pollUntil(what, async () => isTrue(await shown()));
  const tabTo = async (what: string, isThere: () => boolean): Promise<void> => {
    const { keyboard } = await at.session.devtools();
    await pollUntil(`the focus on ${what}`, async () => {
      if (await panel.evaluate(isThere)) return true;
      await keyboard.press("Tab");
      return false;
    });
  };

  it("shows list, details and list again by mouse, and nothing is cut off at the side", async () => {
    await (await panel.waitForSelector(".row[data-block]"))?.click();
    await until("the details alone", ({ list, details }) => !list && details?.includes("?newer") === true);
    expect(await overflow(panel)).toEqual([]);
    await press(panel, "Back to the list");
    await until("the list alone", ({ list, details }) => list && details === null);
    expect(await overflow(panel)).toEqual([]);
  });

  it("shows list, details and list again by keyboard alone", async () => {
    const { keyboard } = await at.session.devtools();
    // Into the panel at all is DevTools' own business; from there on nothing but keys.
    await panel.focus(".toolbar button");
    await tabTo("the list", () => document.activeElement?.getAttribute("role") === "treegrid");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await until(
      "the details of the second row, with the focus",
      ({ list, details, focus }) => !list && details?.includes("?older") === true && focus === "details",
    );
    await tabTo("the way back", () => document.activeElement?.classList.contains("back") ?? false);
    await keyboard.press("Enter");
    await until("the list with the focus", (now) => now.list && now.details === null && now.focus === "list");
    await keyboard.press("ArrowUp");
    await keyboard.press("Enter");
    await until("the details of the first row", ({ details }) => details?.includes("?newer") === true);
    await keyboard.press("Escape");
    await until("the list alone", ({ list, details }) => list && details === null);
    await expect.poll(shown).toEqual({ list: true, details: null, focus: "list" });
  });
});

/** What sticks out of the panel at its right edge, by class; things that scroll or are cut on purpose aside. */
function overflow(panel: Frame): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, p, h2, h3, .fact, svg")]
      .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => `${each.tagName} ${each.className}`),
  );
}
