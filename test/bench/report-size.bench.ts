import { english } from "../../src/core/messages/render";
import { reportHtml } from "../../src/core/report/html";
import { report } from "../core/report/sample";
import { inBrowser } from "../e2e/in-browser";
import { print } from "./figures";

/** Beside the picture, which base64 makes a third larger. */
const allowance = 60_000;

await inBrowser(async ({ page }, lab) => {
  await page.setViewport({ width: 1920, height: 1080 });
  for (const [what, url] of [
    ["a block page", `${lab.edgeUrl}/edge/block`],
    ["the lab's page", lab.pageUrl],
  ] as const) {
    await page.goto(url);
    const png = await page.screenshot();
    const dataUrl = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
    const picture = { ok: true, mediaType: "image/png", width: 1920, height: 1080 } as const;
    const html = Buffer.byteLength(reportHtml(report({ picture }), dataUrl, english));
    print(
      `HTML report with a picture of ${what}, 1920×1080`,
      `${kilobytes(html)} kB; the picture ${kilobytes(png.length)} kB, the rest ${kilobytes(html - (png.length * 4) / 3)} kB`,
      `under 1.33 times the picture plus 60 kB: ${kilobytes(png.length * 1.33 + allowance)} kB`,
    );
  }
});

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
