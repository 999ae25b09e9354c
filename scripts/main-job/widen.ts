import type { Frame, Page } from "puppeteer-core";

/** Drags the line between page and DevTools to the left, so that the panel shows list and details side by side. */
export async function widen(devtools: Page, panel: Frame, wanted: number): Promise<void> {
  const box = await (await panel.frameElement())?.boundingBox();
  if (!box) return;
  const middle = box.y + box.height / 2;
  await devtools.mouse.move(box.x, middle);
  await devtools.mouse.down();
  await devtools.mouse.move(box.x + box.width - wanted, middle, { steps: 5 });
  await devtools.mouse.up();
}
