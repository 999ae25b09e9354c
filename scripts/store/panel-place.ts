import type { Frame, Page } from "puppeteer-core";
import { pollUntil } from "../../test/e2e/poll";
import { widen } from "../main-job/widen";

/** The size of a picture in the store, in pixels (developer.chrome.com, "Supplying images"; Edge takes it too). */
export const pictureSize = { width: 1280, height: 800 } as const;
/** How much larger everything is drawn, so that it can be read where stores show pictures small. */
export const scale = 1.25;
/** What DevTools has above a panel: the row of its tabs, in pixels of the page. */
const devtoolsTabs = 27;
/** How much of a panel DevTools covers with the line under the tab that is chosen: left out of the picture. */
const covered = 3;
/** As wide a window as leaves the page some room beside the panel. */
const windowWidth = 1500;

const panelSize = { width: pictureSize.width / scale, height: pictureSize.height / scale };

/** Makes the panel as large as the picture. @throws {Error} where DevTools looks otherwise than it did */
export async function fitPanel(devtools: Page, panel: Frame): Promise<void> {
  await devtools.setViewport({
    width: windowWidth,
    height: panelSize.height + devtoolsTabs + covered,
    deviceScaleFactor: scale,
  });
  await widen(devtools, panel, panelSize.width);
  const { width, height } = await placeOf(panel);
  if (width !== panelSize.width || height !== panelSize.height + covered)
    throw new Error(`The panel is ${width} × ${height}: DevTools has changed, so mend panel-place.ts.`);
}

/** A picture with less in it, in bytes, is of a panel that is not drawn yet. */
const least = 60_000;

/** A picture of the panel alone, as it stands in DevTools. */
export function panelPicture(devtools: Page, panel: Frame): Promise<Buffer> {
  return pollUntil("a picture of the panel", async () => {
    // Colours change within a tenth of a second when the theme does.
    if (await panel.evaluate(() => document.getAnimations().length > 0)) return null;
    const { x, y } = await placeOf(panel);
    const clip = { x, y: y + covered, ...panelSize };
    const picture = Buffer.from(await devtools.screenshot({ clip }));
    return picture.length > least && picture;
  });
}

async function placeOf(panel: Frame) {
  const box = await (await panel.frameElement())?.boundingBox();
  if (!box) throw new Error("The panel has no place on the screen.");
  return box;
}
