import type { Frame, Page } from "puppeteer-core";
import { pollUntil } from "../../test/e2e/poll";
import type { Lab } from "../../test/lab/lab";
import type { LabCase } from "../../test/lab/lab-case";
import { shownRows } from "./panel-rows";
import type { ShownRow } from "./shown-row";

/** What became of one provoked refusal. */
export interface Outcome {
  /** Its row in the panel; null when none came in time. */
  readonly row: ShownRow | null;
  /** The Ray ID that the lab's edge gave it; null when the edge was not on the path. */
  readonly sentRay: string | null;
}

const patienceMs = 10_000;

/** Presses one link or button of the lab page and waits for the row that the panel makes of it. */
export async function provoke(page: Page, panel: Frame, lab: Lab, each: LabCase): Promise<Outcome> {
  if (page.url() !== lab.pageUrl) await page.goto(lab.pageUrl);
  const answeredBefore = lab.answered.length;
  // A click through the page itself: DevTools may lie over the place of the button.
  await page.$eval(`[id="${each.id}"]`, (element) => (element as HTMLElement).click());
  const row = await rowOf(panel, each);
  const { pathname, search } = new URL(each.url);
  const sent = lab.answered
    .slice(answeredBefore)
    .findLast((answer) => answer.method === each.method && answer.path === pathname + search);
  return { row, sentRay: sent?.rayId ?? null };
}

async function rowOf(panel: Frame, { url, method }: LabCase): Promise<ShownRow | null> {
  const find = async () => (await shownRows(panel)).find((row) => row.url === url && row.method === method);
  return await pollUntil(`the row of ${method} ${url}`, find, patienceMs).catch(() => null);
}
