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

/**
 * Presses one link or button of the lab page and waits for the row that the panel makes of it.
 * The page must be the lab's, and is so again afterwards.
 */
export async function provoke(page: Page, panel: Frame, lab: Lab, each: LabCase): Promise<Outcome> {
  const answeredBefore = lab.answered.length;
  // A click through the page itself: DevTools may lie over the place of the button.
  await page.$eval(`[id="${each.id}"]`, (element) => (element as HTMLElement).click());
  const row = await rowOf(panel, each);
  if (each.how === "navigate") await page.goto(lab.pageUrl);
  const { pathname, search } = new URL(each.url);
  const sent = lab.answered
    .slice(answeredBefore)
    .findLast((answer) => answer.method === each.method && answer.path === pathname + search);
  return { row, sentRay: sent?.rayId ?? null };
}

async function rowOf(panel: Frame, { url, method }: LabCase): Promise<ShownRow | null> {
  const end = Date.now() + patienceMs;
  const ask = async () => {
    const row = (await shownRows(panel)).find((each) => each.url === url && each.method === method);
    return row ?? (Date.now() > end ? "none" : null);
  };
  const found = await pollUntil(`the row of ${method} ${url}`, ask, 2 * patienceMs);
  return found === "none" ? null : found;
}
