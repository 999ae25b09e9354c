import type { Frame, Page } from "puppeteer-core";
import { pollUntil } from "../../test/e2e/poll";
import type { Lab } from "../../test/lab/lab";
import type { LabCase } from "../../test/lab/lab-case";
import { shownRows } from "./panel-rows";
import { differences, type ShownRow } from "./shown-row";

/** What became of one provoked refusal. */
export interface Outcome {
  /** Its row in the panel, as it stood at the end of the wait; null when none came. */
  readonly row: ShownRow | null;
  /** The Ray ID that the lab's edge gave it; null when the edge was not on the path. */
  readonly sentRay: string | null;
}

const patienceMs = 20_000;

/**
 * Presses one link or button of the lab page and waits for the row that the panel makes of it: for the
 * true one, since a slow machine may show a row before its body has come, and leaving the page then
 * would keep it from coming. The page must be the lab's, and is so again afterwards.
 */
export async function provoke(page: Page, panel: Frame, lab: Lab, each: LabCase): Promise<Outcome> {
  const answeredBefore = lab.answered.length;
  // A click through the page itself: DevTools may lie over the place of the button.
  await page.$eval(`[id="${each.id}"]`, (element) => (element as HTMLElement).click());
  const { pathname, search } = new URL(each.url);
  const end = Date.now() + patienceMs;
  const outcome = await pollUntil(
    `the row of ${each.method} ${each.url}`,
    async () => {
      const rows = await shownRows(panel);
      const row = rows.find(({ url, method }) => url === each.url && method === each.method) ?? null;
      const sent = lab.answered
        .slice(answeredBefore)
        .findLast((answer) => answer.method === each.method && answer.path === pathname + search);
      const found = { row, sentRay: sent?.rayId ?? null };
      const isTrue = differences(row, each.expect, found.sentRay).length === 0;
      return isTrue || Date.now() > end ? found : null;
    },
    2 * patienceMs,
  );
  if (each.how === "navigate") await page.goto(lab.pageUrl);
  return outcome;
}
