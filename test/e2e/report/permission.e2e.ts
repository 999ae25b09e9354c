import type { Frame } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { pollUntil } from "../poll";
import { answerPrompt } from "../answer-prompt";
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

const ask = (panel: Frame) => () => press(panel, "Allow pictures and try again");

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
    await answerPrompt(at, ask(panel), "Tab", "Return");
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
    await answerPrompt(at, ask(panel), "Escape");
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
