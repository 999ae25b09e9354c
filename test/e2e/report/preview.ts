import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "puppeteer-core";
import { onTestFinished } from "vitest";
import { pollUntil } from "../poll";
import type { Stage } from "../stage";

/** A click, as by the mouse, on the button of the panel with this name. */
export async function press(panel: Frame, name: string): Promise<void> {
  await (await panel.waitForSelector(`::-p-aria([name="${name}"][role="button"])`))?.click();
}

/** The panel as just opened: no preview, no details, no drafts of an earlier test. */
export async function freshPanel({ session }: Stage): Promise<Frame> {
  const panel = await session.panel();
  await panel.evaluate(() => {
    (globalThis as { whose403Stale?: true }).whose403Stale = true;
    location.reload();
  });
  await pollUntil("the panel to come again", () =>
    panel
      .evaluate(() => !("whose403Stale" in globalThis) && document.querySelector("#root > *") !== null)
      .catch(() => false),
  );
  return panel;
}

/** Goes to a refused page and waits until the log has all of its answer. */
export async function visitRefused(at: Stage, url: string): Promise<void> {
  const count = (await at.state()).blocks.length;
  await at.visit(url);
  await pollUntil(`the refusal of ${url}, whole`, async () =>
    (await at.state()).blocks
      .slice(count)
      .some(({ exchange: { body } }) => body.state === "read" || body.reason !== "unread"),
  );
}

/** Selects a refusal in the list and presses "Make the report". */
export async function makeReport(panel: Frame, url: string): Promise<void> {
  await openDetails(panel, url);
  await press(panel, "Make the report");
}

/** A click on the row of a refusal, by its whole URL. */
export async function openDetails(panel: Frame, url: string): Promise<void> {
  const row = await panel.waitForSelector(`.row:has(.cell-url[title="${url}"])`);
  await row?.click();
  await panel.waitForSelector(".details");
}

/** What stands in the picture's place once it is decided: its size in pixels, or the sentence. */
export async function pictureOrReason(panel: Frame): Promise<{ width: number; height: number } | string> {
  return pollUntil("a picture, or why there is none", () =>
    panel.evaluate(() => {
      const image = document.querySelector<HTMLImageElement>(".report-picture img");
      if (image?.complete) return { width: image.naturalWidth, height: image.naturalHeight };
      return document.querySelector(".report-no-picture [role=status]")?.textContent ?? null;
    }),
  );
}

/** Chooses an entry of one of the preview's menus, as by the mouse. */
export async function choose(panel: Frame, menu: string, entry: string): Promise<void> {
  await press(panel, menu);
  await (await panel.waitForSelector(`::-p-aria([name="${entry}"][role="menuitem"])`))?.click();
}

/** Presses "Save report"; the path of the downloaded file, which is deleted after the test. */
export function save(at: Stage, panel: Frame): Promise<string> {
  return downloaded(at, () => press(panel, "Save report"));
}

/** What is downloaded by doing something: the path of the file, which is deleted after the test. */
export async function downloaded({ session }: Stage, act: () => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "whose403-download-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const browser = await session.browser.target().createCDPSession();
  let name = "";
  let whole = false;
  browser.on("Browser.downloadWillBegin", ({ suggestedFilename }) => (name = suggestedFilename));
  browser.on("Browser.downloadProgress", ({ state }) => (whole ||= state === "completed"));
  await browser.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: folder,
    eventsEnabled: true,
  });
  await act();
  await pollUntil("the saved report", () => Promise.resolve(whole));
  await browser.detach();
  return join(folder, name);
}

/** The text of a saved report, and the JSON inside it. */
export function readSaved(path: string): { readonly html: string; readonly json: unknown } {
  const html = readFileSync(path, "utf8");
  const json = /<script type="application\/json" id="whose403-report">(.*?)<\/script>/s.exec(html)?.[1];
  return { html, json: JSON.parse(json ?? "null") };
}

/** Copies the report as Markdown; what the clipboard holds then. */
export async function copyMarkdown({ session, lab }: Stage, panel: Frame): Promise<string> {
  await choose(panel, "More formats", "Copy as Markdown");
  await panel.waitForSelector(".report-outcome[data-good='true']");
  // DevTools lets its panels write to the clipboard and not read it; a page in front may, if allowed.
  const context = session.browser.defaultBrowserContext();
  await context.overridePermissions(new URL(lab.pageUrl).origin, ["clipboard-read"]);
  const reader = await context.newPage();
  await reader.goto(lab.pageUrl);
  await reader.bringToFront();
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}

/** The Ray ID that the edge last sent for a URL. */
export function sentRayId({ lab }: Stage, url: string): string {
  const { pathname, search } = new URL(url);
  const sent = lab.answered.findLast(({ path }) => path === pathname + search);
  if (sent === undefined) throw new Error(`The edge was never asked for ${url}.`);
  return sent.rayId;
}
