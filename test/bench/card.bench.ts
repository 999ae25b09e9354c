import type { Page } from "puppeteer-core";
import { ask, openCards } from "../e2e/report/card-page";
import { report } from "../core/report/sample";
import { median, print, quantile } from "./figures";

const rounds = 15;

// A page as pages are, and one that no encoder makes small.
const pages = {
  "a page of text": `<body style="font:18px/1.5 sans-serif;margin:60px">${"<p>You do not have access to this page. If you think that this is a mistake, write to the owner of the site.</p>".repeat(14)}</body>`,
  "a page of colours": `<body style="margin:0;background:conic-gradient(from 20deg,#e33,#3a3,#33e,#ee3,#e33)"><div style="height:100vh;background:repeating-radial-gradient(#0003 0 3px,#fff5 4px 9px)"></div></body>`,
};

const { page, browser, close } = await openCards();
try {
  for (const [what, html] of Object.entries(pages)) {
    const picture = await photograph(await browser.newPage(), html);
    await page.bringToFront();
    await ask(page, "draw", report(), picture);
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { ms, base64 } = await ask(page, "draw", report(), picture);
      times.push(ms);
      bytes = (base64.length * 3) / 4;
    }
    print(
      `Report card of 1920×1080, ${what}`,
      `median ${median(times).toFixed(0)} ms, 95th percentile ${quantile(times, 0.95).toFixed(0)} ms, ${(bytes / 1000).toFixed(0)} kB`,
      "median under 300 ms",
    );
  }
} finally {
  await close();
}

async function photograph(tab: Page, html: string) {
  const size = { width: 1920, height: 1080 };
  await tab.setViewport(size);
  await tab.setContent(html);
  const data = await tab.screenshot({ encoding: "base64" });
  await tab.close();
  return { ...size, dataUrl: `data:image/png;base64,${data}`, mediaType: "image/png" };
}
