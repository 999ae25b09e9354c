// Renders public/icons/icon.svg to the sizes that the manifest names, in a headless Chromium.
// Run by hand when the drawing changes: node scripts/build/icons.mjs [PATH-OF-BROWSER]
import { readFileSync, writeFileSync } from "node:fs";
import { launch } from "puppeteer-core";

const folder = new URL("../../public/icons/", import.meta.url);
const sizes = [16, 32, 48, 128];
const drawing = Buffer.from(readFileSync(new URL("icon.svg", folder))).toString("base64");

const browser = await launch({
  executablePath: process.argv[2] ?? process.env["WHOSE403_BROWSER"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}" style="display:block">`,
      { waitUntil: "load" },
    );
    writeFileSync(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
