import * as v from "valibot";
import type { Message } from "../messages/message";
import type { Report } from "./report";
import { reportSchema } from "./report-schema";

/** A report as read, or a sentence that says why it cannot be. */
export type ReportReading =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly reason: Message };

const known = "1";
const schemaName = v.object({ schema: v.string() });

/**
 * Reads the JSON of a report. Unknown keys are ignored, so that a later minor version can be
 * read; another major version is refused. Never throws.
 */
export function readReport(json: string): ReportReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused({ id: "report_read_not_json" });
  }
  const named = v.safeParse(schemaName, value);
  const found = named.success ? /^whose403\/report\/(\d{1,4})$/.exec(named.output.schema)?.[1] : undefined;
  if (found === undefined) return refused({ id: "report_read_not_report" });
  if (found !== known) return refused({ id: "report_read_other_version", params: { found, known } });
  const parsed = v.safeParse(reportSchema, value);
  if (parsed.success) return { ok: true, report: parsed.output };
  return refused({ id: "report_read_damaged", params: { path: v.getDotPath(parsed.issues[0]) ?? "schema" } });
}

function refused(reason: Message): ReportReading {
  return { ok: false, reason };
}
