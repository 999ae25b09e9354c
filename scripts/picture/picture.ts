import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Session } from "../../test/e2e/browser";
import { inBrowser } from "../../test/e2e/in-browser";
import { pollUntil } from "../../test/e2e/poll";
import type { Lab } from "../../test/lab/lab";
import { shownRows } from "../main-job/panel-rows";
import { widen } from "../main-job/widen";
import { smallPng } from "./small-png";

// Draws the picture of the README, docs/panel.png, from the running lab:
// node --import tsx scripts/picture/picture.ts [FILE]

const file = process.argv[2] ?? "docs/panel.png";
const size = { width: 1240, height: 640 };
/** Names instead of the lab's own addresses, so that the picture shows a site and not a test. */
const shop = "https://shop.example";
const old = "http://old-shop.example";

/** What the visitor of the picture does, oldest first: pages are visited, the rest is fetched. */
const story: readonly { readonly url: string; readonly visit?: true; readonly accept?: string }[] = [
  { url: `${old}/file-permission/refused.html`, visit: true },
  { url: `${old}/deny-rule/refused.html`, visit: true },
  { url: `${shop}/apache/directory-index/`, visit: true },
  { url: `${shop}/node/text`, visit: true },
  { url: `${shop}/nginx/json/refused.html` },
  { url: `${shop}/edge/1010?as=json`, accept: "application/json" },
  { url: `${shop}/edge/1020?as=markdown`, accept: "text/markdown" },
  { url: `${shop}/edge/custom` },
  { url: `${shop}/apache/deny-rule/refused.html` },
  { url: `${shop}/nginx/deny-rule/refused.html` },
  { url: `${shop}/edge/access` },
  { url: `${shop}/edge/challenge` },
  { url: `${shop}/edge/1006`, visit: true },
  { url: `${shop}/edge/block`, visit: true },
];

await inBrowser(draw, (lab) => [
  "--window-size=1800,1000",
  "--force-device-scale-factor=2",
  `--host-resolver-rules=${names(lab)}`,
]);

function names({ edgeUrl, origins }: Lab): string {
  return `MAP shop.example ${new URL(edgeUrl).host}, MAP old-shop.example ${new URL(origins.nginx).host}`;
}

async function draw(session: Session): Promise<void> {
  const { page } = session;
  const front = await session.devtools();
  const panel = await session.panel();
  await widen(front, panel, size.width);
  for (const { url, visit, accept } of story) {
    if (visit) await page.goto(url);
    else await page.evaluate(ask, url, accept ?? "*/*");
    await pollUntil(`the row of ${url}`, async () => (await shownRows(panel)).some((row) => row.url === url));
  }
  await panel.click(".row[data-block]");
  await panel.waitForSelector(".details .button.primary");
  // The line between list and details, to the right, so that the paths can be read.
  await panel.focus(".splitter");
  for (let step = 0; step < 4; step += 1) await front.keyboard.press("ArrowRight");
  await panel.$eval(".splitter", (splitter) => (splitter as HTMLElement).blur());
  await panel.waitForFunction(() => document.fonts.status === "loaded");
  const frame = await panel.frameElement();
  const box = await frame?.boundingBox();
  if (!box) throw new Error("The panel has no place on the screen.");
  const clip = { ...box, height: Math.min(size.height, box.height) };
  const picture = smallPng(Buffer.from(await front.screenshot({ clip })));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  console.log(`Written: ${file}, ${Math.ceil(picture.length / 1000)} kB`);
}

// Runs in the page.
function ask(url: string, accept: string): Promise<string> {
  return fetch(url, { headers: { accept } }).then((answer) => answer.text());
}
