import * as v from "valibot";
import { reportParts } from "../../core/report/report-parts";
import { triedIds } from "../../core/report/tried";
import type { ReportChoices } from "../report/draft";

const pixels = v.pipe(v.number(), v.finite());
const edit = v.object({
  kind: v.picklist(["crop", "black-out"]),
  rect: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
});
const keptChoices = v.object({
  urlDetail: v.picklist(["full", "no-query", "origin"]),
  doing: v.string(),
  tried: v.array(v.picklist(triedIds)),
  leaveOut: v.array(v.picklist(reportParts.map(({ id }) => id))),
  edits: v.array(edit),
  to: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, ReportChoices>;

/** Choices out of the text that was kept of them; null where there is none or it is damaged. */
export function readChoices(text: string | null): ReportChoices | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(keptChoices, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
