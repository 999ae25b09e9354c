import * as v from "valibot";
import type { Message } from "../messages/message";
import { boundedReport } from "./import/bounded-report";
import type { Report } from "./report";
import { reportSchema } from "./report-schema";

/** A report as read, or a sentence that says why it cannot be. */
export type ReportReading =
  { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly reason: Message };

const known = "1";
const schemaName = v.object({ schema: v.string() });

/** Reads the JSON of a report. Never throws. */
export function readReport(json: string): ReportReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused({ id: "report_read_not_json" });
  }
  return readReportValue(value);
}

/**
 * Reads a report that is parsed already. Unknown keys are ignored, so that a later minor version
 * can be read; another major version is refused. Texts and lists are cut to a length that people
 * can use. Never throws.
 */
export function readReportValue(value: unknown): ReportReading {
  const named = v.safeParse(schemaName, value);
  const found = named.success ? /^whose403\/report\/(\d{1,4})$/.exec(named.output.schema)?.[1] : undefined;
  if (found === undefined) return refused({ id: "report_read_not_report" });
  if (found !== known) return refused({ id: "report_read_other_version", params: { found, known } });
  const parsed = v.safeParse(reportSchema, value);
  if (!parsed.success) return damaged(v.getDotPath(parsed.issues[0]) ?? "schema");
  const { block, again } = parsed.output;
  if (!isStatus(block.status)) return damaged("block.status");
  if (again !== null && !isStatus(again.status)) return damaged("again.status");
  return { ok: true, report: boundedReport(parsed.output) };
}

/** Three digits (RFC 9110 section 15). */
function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 100 && status <= 999;
}

function damaged(path: string): ReportReading {
  return refused({ id: "report_read_damaged", params: { path } });
}

function refused(reason: Message): ReportReading {
  return { ok: false, reason };
}
