import type { Browser, Page } from "puppeteer-core";
import type { Session } from "../../test/e2e/browser";
import { pollUntil } from "../../test/e2e/poll";
import { pictureSize } from "./panel-place";

/** The toolbar popup, opened by its button on the page in front, once it has read that page. */
export async function openedPopup(session: Session): Promise<Page> {
  return pollUntil("the popup", async () => {
    await session.pressToolbarButton();
    const target = await session.browser.waitForTarget((each) => each.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    const read = await popup.waitForSelector(".popup-report").catch(() => null);
    return read && popup;
  });
}

/** How much larger the page is drawn, so that the picture is full of it. */
const pageScale = 1.6;
/** The same for the popup, whose window takes no other scale than the browser's own, on a screen with room for it. */
export const browserScale = ["--force-device-scale-factor=1.45", "--screen-info={2400x1800}"] as const;

/** A picture of the page with the popup where browsers show it. Both are as they were drawn, and put together. */
export async function popupOverPage(browser: Browser, page: Buffer, popup: Buffer): Promise<Buffer> {
  const sheet = await browser.newPage();
  await sheet.setViewport({ ...pictureSize, deviceScaleFactor: 1 });
  await sheet.setContent(
    `<body style="margin:0"><img alt="" src="${dataUrl(page)}" style="position:absolute;inset:0">
     <img alt="" src="${dataUrl(popup)}" style="position:absolute;top:20px;right:44px;border-radius:12px;box-shadow:0 10px 34px #0006,0 0 0 1px #0003">`,
  );
  const picture = Buffer.from(await sheet.screenshot());
  await sheet.close();
  return picture;
}

/** The picture of a page, as large as the picture in the store. */
export async function pagePicture(page: Page): Promise<Buffer> {
  const width = pictureSize.width / pageScale;
  const height = pictureSize.height / pageScale;
  await page.setViewport({ width, height, deviceScaleFactor: pageScale });
  return Buffer.from(await page.screenshot());
}

function dataUrl(png: Buffer): string {
  return `data:image/png;base64,${png.toString("base64")}`;
}
