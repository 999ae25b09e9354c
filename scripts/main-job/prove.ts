import type { Session } from "../../test/e2e/browser";
import type { Lab } from "../../test/lab/lab";
import type { LabCase } from "../../test/lab/lab-case";
import { widen } from "./widen";
import { provoke, type Outcome } from "./provoke";
import { saveReport } from "./save-report";
import { differences } from "./shown-row";
import { table } from "./table";

/**
 * The main job without a window: provokes every refusal of the lab, prints what the panel says of
 * each, and saves a report and a picture of the panel.
 *
 * @param folder where the files go
 * @returns how many verdicts are not the lab's truth
 */
export async function prove(session: Session, lab: Lab, folder: string): Promise<number> {
  const panel = await session.panel();
  await widen(await session.devtools(), panel, 1200);
  await session.page.goto(lab.pageUrl);
  const lines: string[][] = [];
  let wrong = 0;
  for (const each of lab.truths.filter(({ reported }) => reported)) {
    const outcome = await provoke(session.page, panel, lab, each);
    const found = differences(outcome.row, each.expect, outcome.sentRay);
    if (found.length > 0) wrong += 1;
    lines.push(lineOf(each, outcome, found));
  }
  console.log(table(["", "Refusal", "Answered by", "Product", "Ray ID"], lines));
  for (const each of lab.truths.filter(({ reported }) => !reported)) {
    console.log(`Left out: ${each.title}. The browser tells extensions nothing about it.`);
  }
  for (const path of await saveReport(session, panel, lab, folder)) console.log(`Written: ${path}`);
  const total = lines.length;
  console.log(
    wrong === 0
      ? `All ${total} verdicts are the lab's truth.`
      : `${wrong} of ${total} verdicts are not the lab's truth.`,
  );
  return wrong;
}

function lineOf(each: LabCase, { row }: Outcome, found: readonly string[]): string[] {
  const answeredBy = row === null ? "-" : row.responder + (row.likely ? " (likely)" : "");
  const mark = found.length === 0 ? "ok" : "WRONG";
  const truth = found.length === 0 ? "" : `  <- in truth ${found.join(", ")}`;
  return [mark, each.title, answeredBy, row?.product ?? "-", (row?.rayId ?? "-") + truth];
}
