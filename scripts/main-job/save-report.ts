import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "puppeteer-core";
import type { Session } from "../../test/e2e/browser";
import { pollUntil } from "../../test/e2e/poll";
import type { Lab } from "../../test/lab/lab";

/**
 * Makes the report of a blocked page as a visitor does, by clicks in the panel, and saves what comes
 * of it beside a picture of the panel.
 *
 * @param folder where the files go; made when it is not there
 * @returns the files' paths
 */
export async function saveReport(
  session: Session,
  panel: Frame,
  lab: Lab,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const paths = {
    picture: join(folder, "panel.png"),
    html: join(folder, "report.html"),
    markdown: join(folder, "report.md"),
  };
  await openBlock(session, panel, lab);
  await panel.waitForFunction(() => document.fonts.status === "loaded");
  const frame = await panel.frameElement();
  await frame?.screenshot({ path: paths.picture as `${string}.png` });
  await grantPicture(session);
  await panel.click(".details .button.primary");
  await panel.waitForSelector(".report-picture img, .report-no-picture");
  await saveHtml(session, panel, paths.html);
  writeFileSync(paths.markdown, await copiedMarkdown(session, panel));
  return Object.values(paths);
}

async function openBlock(session: Session, panel: Frame, lab: Lab): Promise<void> {
  const blocked = lab.truths.find(({ id }) => id === "edge-block");
  if (blocked === undefined) throw new Error("The lab has no case edge-block.");
  await session.page.goto(blocked.url);
  // The newest row is the first. An older one of this page may still be on its way there.
  const newest = await panel.waitForSelector(
    `.list-head + div + .row:has(.cell-url[title="${blocked.url}"])`,
  );
  await newest?.click();
  await panel.waitForSelector(".details .button.primary");
}

/** A press on the toolbar button lets the extension take one picture of the tab. */
async function grantPicture({ browser, page, extensionId }: Session): Promise<void> {
  const extension = (await browser.extensions()).get(await extensionId());
  if (extension === undefined) throw new Error("The browser does not know the extension.");
  await page.triggerExtensionAction(extension);
}

async function saveHtml(session: Session, panel: Frame, path: string): Promise<void> {
  const downloads = mkdtempSync(join(tmpdir(), "whose403-download-"));
  try {
    const cdp = await session.browser.target().createCDPSession();
    await cdp.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    await panel.click(".report-actions .button.primary");
    const name = await pollUntil("the saved report", () =>
      Promise.resolve(readdirSync(downloads).find((file) => file.endsWith(".html"))),
    );
    copyFileSync(join(downloads, name), path);
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

async function copiedMarkdown({ browser, page }: Session, panel: Frame): Promise<string> {
  await (await panel.waitForSelector('::-p-aria([name="More formats"][role="button"])'))?.click();
  await (await panel.waitForSelector('::-p-aria([name="Copy as Markdown"][role="menuitem"])'))?.click();
  await panel.waitForSelector(".report-outcome[data-good='true']");
  // DevTools lets its panels write to the clipboard but not read it; the page may.
  await browser.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ["clipboard-read"]);
  await page.bringToFront();
  return await page.evaluate(() => navigator.clipboard.readText());
}
