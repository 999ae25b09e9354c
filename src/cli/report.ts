import { makeBlock } from "../core/blocks/make-block";
import { english } from "../core/messages/render";
import { buildReport } from "../core/report/build-report";
import { reportHtml } from "../core/report/html";
import { reportJson } from "../core/report/json";
import { reportMarkdown } from "../core/report/markdown";
import type { Report } from "../core/report/report";
import type { Exchange } from "../core/exchange/exchange";
import type { HarReading } from "../core/exchange/har";
import type { ReportKind } from "./arguments";
import type { Output } from "./output";
import { problemLine, problemLines } from "./problems";
import { readHar } from "./read-har";

/** Prints the report of one block of a file; true when the file was read whole and has that block. */
export async function report(
  file: string,
  kind: ReportKind,
  index: number | null,
  output: Output,
): Promise<boolean> {
  const reading = await readHar(file, (status) => (index === null ? status === 403 : status >= 400));
  if (!reading.ok) {
    output.error(problemLine(file, reading.reason));
    return false;
  }
  const problems = problemLines(file, reading.har.entries);
  const chosen = choose(reading.har, index);
  if (typeof chosen === "string") problems.push(problemLine(file, chosen));
  else output.print(written(reportOf(file, chosen.index, chosen.exchange, reading.har.browser), kind));
  for (const line of problems) output.error(line);
  return problems.length === 0;
}

/** The entry that is asked for, or why it cannot be had. */
function choose(
  har: Extract<HarReading, { ok: true }>,
  index: number | null,
): { readonly index: number; readonly exchange: Exchange } | string {
  if (index === null) {
    return har.entries.find((entry) => "exchange" in entry) ?? "there is no 403 in it to report";
  }
  if (index >= har.count)
    return `--index ${index} is out of range: it has ${har.count} entries, counted from 0`;
  const entry = har.entries.find((one) => one.index === index);
  if (entry === undefined) return `entry ${index} is no refusal: its status is below 400`;
  return "exchange" in entry ? entry : `entry ${index} is damaged and cannot be reported`;
}

function reportOf(file: string, index: number, exchange: Exchange, browser: string | null): Report {
  const now = Date.now();
  return buildReport({
    block: makeBlock(String(index), exchange, { kind: "file", name: file, index }),
    options: { urlDetail: "no-query", doing: null },
    environment: {
      version: __VERSION__,
      now,
      offsetMinutes: -new Date(now).getTimezoneOffset(),
      browser,
      platform: null,
      language: null,
    },
    picture: { ok: false, reason: { id: "report_picture_not_in_har" } },
    language: english,
  });
}

function written(made: Report, kind: ReportKind): string {
  if (kind === "json") return reportJson(made);
  return kind === "md" ? reportMarkdown(made, english) : reportHtml(made, null, english);
}
