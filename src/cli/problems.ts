import type { HarEntryResult } from "../core/exchange/har";
import { render } from "../core/messages/render";
import { printable } from "./printable";

const manyProblems = 10;

/** The lines on standard error for the damaged entries of a file: one each, or one for many. */
export function problemLines(file: string, entries: readonly HarEntryResult[]): string[] {
  const lines = entries.flatMap((entry) =>
    "problem" in entry ? [`entry ${entry.index} skipped: ${render(entry.problem)}`] : [],
  );
  if (lines.length <= manyProblems) return lines.map((line) => problemLine(file, line));
  return [problemLine(file, `${lines.length} entries skipped, the first of them: ${lines[0]}`)];
}

/** One line on standard error about a file. */
export function problemLine(file: string, reason: string): string {
  return `whose403: ${printable(file === "-" ? "- (standard input)" : file)}: ${printable(reason)}\n`;
}
