import { readFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";

/** Of the small promotional tile of the Chrome Web Store (developer.chrome.com, "Supplying images"). */
const size = { width: 440, height: 280 } as const;

/** The small promotional tile: the mark, the name, and the question that it answers. */
export async function tile(browser: Browser): Promise<Buffer> {
  const mark = readFileSync(new URL("../../public/icons/icon.svg", import.meta.url)).toString("base64");
  const sheet = await browser.newPage();
  await sheet.setViewport({ ...size, deviceScaleFactor: 1 });
  await sheet.setContent(`<body style="margin:0;height:280px;background:#16202e;color:#fff;display:grid;grid-template-columns:128px 1fr;gap:26px;align-items:center;padding:0 34px;box-sizing:border-box;font-family:system-ui,'DejaVu Sans',sans-serif">
    <img alt="" width="128" height="128" src="data:image/svg+xml;base64,${mark}">
    <div><div style="font-size:38px;font-weight:700;letter-spacing:-.5px">Whose403</div>
    <div style="font-size:19px;line-height:1.35;margin-top:6px;color:#cdd9ea">Who refused<br>this page?</div></div>`);
  const picture = Buffer.from(await sheet.screenshot());
  await sheet.close();
  return picture;
}
