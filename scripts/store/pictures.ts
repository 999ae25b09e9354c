import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Frame, Page } from "puppeteer-core";
import type { Session } from "../../test/e2e/browser";
import { inBrowser } from "../../test/e2e/in-browser";
import { pollUntil } from "../../test/e2e/poll";
import type { Lab } from "../../test/lab/lab";
import { shownRows } from "../main-job/panel-rows";
import { fitPanel, panelPicture } from "./panel-place";
import { smallRgbPng } from "../picture/small-png";
import { browserScale, openedPopup, pagePicture, popupOverPage } from "./popup-picture";
import { shop, shopNames, story } from "./shop";
import { shownTexts } from "./shown-texts";
import { tile } from "./tile";

// Draws the pictures of the stores' pages into docs/store/pictures from the running lab: npm run store:pictures

const folder = process.argv[2] ?? "docs/store/pictures";
/** A browser that visitors have, and not the one without a window that draws this. */
const userAgent =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";
/** From so many bytes on a picture is made smaller. */
const large = 150_000;
const texts: Record<string, readonly string[]> = {};

await inBrowser(drawPanel, (lab) => argumentsFor(lab));
await inBrowser(drawPopup, (lab) => [...argumentsFor(lab), ...browserScale]);

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
writeFileSync(`${folder}/made-for.json`, `${JSON.stringify({ version, texts }, null, 2)}\n`);

function argumentsFor(lab: Lab): readonly string[] {
  return ["--window-size=1500,900", `--user-agent=${userAgent}`, shopNames(lab)];
}

async function drawPanel(session: Session): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const front = await session.devtools();
  const panel = await session.panel();
  await fitPanel(front, panel);
  await tell(session.page, panel);

  // The press that gives the right to a picture, as people give it.
  await (await openedPopup(session)).close();
  await panel.click(".row[data-block]");
  await panel.waitForSelector(".details .button.primary");
  await moveLine(front, panel, { ArrowRight: 6 });
  await keep("1-panel-light", await panelPicture(front, panel), panel);

  await panel.click(".details .button.primary");
  await panel.waitForSelector(".report-picture img");
  await keep("3-report", await panelPicture(front, panel), panel);
  await panel.click(".report-bar .button.quiet");

  await moveLine(front, panel, { ArrowLeft: 11 });
  await panel.click("#tab-fix");
  const exception = await panel.waitForSelector("#fix-exception");
  await exception?.evaluate((section) => section.scrollIntoView({ block: "start" }));
  await keep("4-fix", await panelPicture(front, panel), panel);

  await panel.click("#tab-details");
  await moveLine(front, panel, { ArrowRight: 11 });
  await session.setTheme("dark");
  await panel.waitForSelector(".whose403[data-theme='dark']");
  await keep("2-panel-dark", await panelPicture(front, panel), panel);
}

/** What needs another scale of the browser: the popup, and the tile, which needs no extension at all. */
async function drawPopup(session: Session): Promise<void> {
  await session.page.goto(`${shop}/edge/block`);
  await session.closeDevtools();
  const page = await pagePicture(session.page);
  const popup = await openedPopup(session);
  const shown = await shownTexts(popup);
  const drawn = Buffer.from(await popup.screenshot());
  write("5-popup", await popupOverPage(session.browser, page, drawn), shown);
  write("tile-440x280", await tile(session.browser), []);
}

/** Visits and fetches what the story says, each once the one before is in the list. */
async function tell(page: Page, panel: Frame): Promise<void> {
  for (const { url, visit, accept } of story) {
    if (visit) await page.goto(url);
    else await page.evaluate(ask, url, accept ?? "*/*");
    await pollUntil(`the row of ${url}`, async () => (await shownRows(panel)).some((row) => row.url === url));
  }
  if (page.url() !== `${shop}/edge/block`) throw new Error("The story must end on the blocked page.");
}

type Arrows = Partial<Record<"ArrowLeft" | "ArrowRight", number>>;

/** Moves the line between list and details by the keyboard, so many steps. */
async function moveLine(front: Page, panel: Frame, { ArrowLeft = 0, ArrowRight = 0 }: Arrows): Promise<void> {
  await panel.focus(".splitter");
  for (let step = 0; step < ArrowLeft; step += 1) await front.keyboard.press("ArrowLeft");
  for (let step = 0; step < ArrowRight; step += 1) await front.keyboard.press("ArrowRight");
  await panel.$eval(".splitter", (splitter) => (splitter as HTMLElement).blur());
}

async function keep(name: string, picture: Buffer, view: Frame): Promise<void> {
  write(name, picture, await shownTexts(view));
}

function write(name: string, picture: Buffer, shown: readonly string[]): void {
  const small = picture.length < large ? picture : smallRgbPng(picture);
  writeFileSync(`${folder}/${name}.png`, small);
  texts[name] = shown;
  console.log(`Written: ${folder}/${name}.png, ${Math.ceil(small.length / 1000)} kB`);
}

// Runs in the page.
function ask(url: string, accept: string): Promise<string> {
  return fetch(url, { headers: { accept } }).then((answer) => answer.text());
}
