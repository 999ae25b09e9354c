import type { Report } from "./report";

/** The report as JSON text, indented, with a line break at its end. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(reportData(report), null, 2)}\n`;
}

/** The report as JSON that may stand inside a script element: no `<` in it can end that or open a comment. */
export function reportJsonForMarkup(report: Report): string {
  return JSON.stringify(reportData(report)).replace(/</g, "\\u003c");
}

/**
 * The report as data for a file. In the contract what is absent is null; inside, a start that is
 * unknown is an empty text, as in an exchange.
 */
export function reportData(report: Report): unknown {
  const { startedDateTime } = report.block;
  return { ...report, block: { ...report.block, startedDateTime: startedDateTime || null } };
}
