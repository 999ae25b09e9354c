import type { Frame } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { pollUntil } from "../poll";
import { stage, type Stage } from "../stage";
import {
  freshPanel,
  makeReport,
  pictureOrReason,
  press,
  readSaved,
  save,
  sentRayId,
  visitRefused,
} from "./preview";

/**
 * Chromium lets nobody allow anything in a prompt's first half second, lest a key meant for something
 * else do it, and nothing tells when that is over. Twice as long, for a busy machine.
 */
const unmovedMs = 1_000;
const pressAgainMs = 3_000;

/** Whether the focus is where it is while no prompt is open: in the page or in DevTools. */
async function hasFocus({ session }: Stage): Promise<boolean> {
  const front = [session.page, await session.devtools()];
  const focused = await Promise.all(front.map((each) => each.evaluate(() => document.hasFocus())));
  return focused.some(Boolean);
}

/** Presses the panel's button, and keys once the browser's prompt has taken the focus. */
async function answerPrompt(at: Stage, panel: Frame, ...keys: string[]): Promise<void> {
  await press(panel, "Allow pictures and try again");
  await pollUntil("the prompt to have the focus", async () => !(await hasFocus(at)));
  const shown = Date.now();
  await pollUntil("the prompt to take keys", () => Promise.resolve(Date.now() - shown > unmovedMs));
  // A prompt that is still being drawn swallows keys: they are pressed again, as a person would.
  let pressed = 0;
  await pollUntil("the focus to come back", async () => {
    if (await hasFocus(at)) return true;
    if (Date.now() - pressed > pressAgainMs) {
      await at.display.press(...keys);
      pressed = Date.now();
    }
    return false;
  });
}

/** The report of a refused page in a new panel. */
async function reportOf(at: Stage, url: string): Promise<Frame> {
  const panel = await freshPanel(at);
  await visitRefused(at, url);
  await makeReport(panel, url);
  return panel;
}

/** Platform fact P21: the browser's own prompt, which only a window shows. */
describe("the permission for pictures, asked for from the report and given", () => {
  const at = stage({ inWindow: true });

  // Once given, it is given again without a prompt: this browser is asked once.
  beforeAll(async () => {
    const panel = await reportOf(at, `${at.lab.edgeUrl}/edge/block?asked`);
    await pictureOrReason(panel);
    await answerPrompt(at, panel, "Tab", "Return");
    await panel.waitForSelector(".report-picture img");
  });

  it("gives every report its picture from then on", async () => {
    const url = `${at.lab.edgeUrl}/edge/block?given`;
    const panel = await reportOf(at, url);
    const picture = await pictureOrReason(panel);
    expect(picture).toMatchObject({ width: expect.any(Number), height: expect.any(Number) });
    expect(readSaved(await save(at, panel)).json).toMatchObject({
      block: { rayId: sentRayId(at, url) },
      picture: { mediaType: "image/png", reason: null },
    });
  });

  it("never makes a picture of another tab that is in front", async () => {
    const panel = await reportOf(at, `${at.lab.edgeUrl}/edge/block?behind`);
    await panel.waitForSelector(".report-picture img");
    await press(panel, "Back");
    const other = await at.session.browser.newPage();
    onTestFinished(() => other.close());
    await other.goto(at.lab.pageUrl);
    await other.bringToFront();
    await pollUntil("the inspected tab to be hidden", () =>
      at.session.page.evaluate(() => document.visibilityState === "hidden"),
    );
    // Hidden with its tab, DevTools is out of the mouse's reach: the button is pressed by a script.
    await panel.$eval(".details .primary", (button) => (button as HTMLElement).click());
    expect(await pictureOrReason(panel)).toMatch(/^No picture: another tab was in front/);
    expect(await panel.$(".report-picture img")).toBeNull();
  });
});

describe("the permission for pictures, asked for from the report and refused", () => {
  const at = stage({ inWindow: true });
  const refused = "The permission was not given. The report works without the picture.";
  let panel: Frame;

  const refuse = async (): Promise<void> => {
    await answerPrompt(at, panel, "Escape");
    await pollUntil("the sentence", async () => (await pictureOrReason(panel)) === refused);
  };

  beforeEach(async () => {
    panel = await reportOf(at, `${at.lab.edgeUrl}/edge/block?refused`);
    await pictureOrReason(panel);
  });

  it("is a sentence, and the report stays", async () => {
    await refuse();
    expect(readSaved(await save(at, panel)).json).toMatchObject({
      block: { rayId: sentRayId(at, `${at.lab.edgeUrl}/edge/block?refused`) },
      picture: { mediaType: null, reason: refused },
    });
  });
});
