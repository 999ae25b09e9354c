import type { Frame } from "puppeteer-core";
import type { Session } from "../e2e/browser";
import { median, print } from "./figures";
import { inBrowser } from "../e2e/in-browser";

const rounds = 12;
/** Chromium allows two captures a second; this keeps us clear of that. */
const quotaMs = 700;

await inBrowser(async (session, lab) => {
  const panel = await session.panel();
  const url = `${lab.edgeUrl}/edge/block`;
  await session.page.goto(url);
  await (await panel.waitForSelector(".row[data-block]"))?.click();
  const extension = (await session.browser.extensions()).get(await session.extensionId());
  if (extension === undefined) throw new Error("The browser does not know the extension.");
  await session.page.triggerExtensionAction(extension);
  await compare("text page", panel, session);
  await session.page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 1400, height: 900 });
    const context = canvas.getContext("2d");
    const noise = context?.createImageData(1400, 900);
    if (!context || !noise) throw new Error("No canvas.");
    for (let at = 0; at < noise.data.length; at += 65_536) {
      crypto.getRandomValues(noise.data.subarray(at, Math.min(at + 65_536, noise.data.length)));
    }
    for (let at = 3; at < noise.data.length; at += 4) noise.data[at] = 255;
    context.putImageData(noise, 0, 0);
    document.body.replaceChildren(canvas);
  });
  await compare("noisy page", panel, session);
});

async function compare(what: string, panel: Frame, session: Session): Promise<void> {
  const alone: number[] = [];
  const preview: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await quiet();
    alone.push(await panel.evaluate(captureAlone));
    await quiet();
    preview.push(await panel.evaluate(clickToPreview));
    await panel.click(".report-bar .button");
    await panel.waitForSelector(".details .button.primary");
  }
  const goal = 1.25 * median(alone) + 100;
  print(
    `Click to finished preview, ${what} of ${await session.page.evaluate("innerWidth + '×' + innerHeight")}`,
    `median ${median(preview).toFixed(0)} ms; captureVisibleTab alone ${median(alone).toFixed(0)} ms`,
    `under 1.25 times that plus 100 ms: ${goal.toFixed(0)} ms`,
  );
}

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, quotaMs));
}

async function captureAlone(): Promise<number> {
  const start = performance.now();
  await chrome.tabs.captureVisibleTab({ format: "png" });
  return performance.now() - start;
}

async function clickToPreview(): Promise<number> {
  const button = document.querySelector(".details .button.primary");
  if (!(button instanceof HTMLElement)) throw new Error("There is no report button.");
  const start = performance.now();
  button.click();
  for (;;) {
    const picture = document.querySelector(".report-picture img");
    if (picture instanceof HTMLImageElement && picture.src !== "") {
      await picture.decode();
      return performance.now() - start;
    }
    if (document.querySelector(".report-no-picture")) throw new Error("The report came without a picture.");
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
