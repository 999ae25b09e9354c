import { readReport, readReportValue, type ReportReading } from "../read-report";

/**
 * Reads a report out of JSON: the report itself, or a HAR that we wrote, which carries its report in
 * `log._whose403Report`. Never throws.
 */
export function jsonReport(text: string): ReportReading {
  const source = text.replace(/^\u{FEFF}/u, "");
  if (!source.includes('"_whose403Report"')) return readReport(source);
  try {
    const enclosed = enclosedIn(JSON.parse(source));
    if (enclosed !== undefined) return readReportValue(enclosed);
  } catch {
    // What is wrong with it is told below.
  }
  return readReport(source);
}

function enclosedIn(root: unknown): unknown {
  const log = isObject(root) ? root["log"] : undefined;
  return isObject(log) ? log["_whose403Report"] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
