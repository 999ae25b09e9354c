import { shownText } from "./shown-text";

/** What a spreadsheet may take for a formula at the beginning of a cell, in half and full width (OWASP, CSV Injection). */
const formula = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Text that can become a cell of its own when a table is pasted into a spreadsheet: in quotation
 * marks, line by line, where it would be read as a formula. Other text stays as it is. White space
 * that would begin another cell is a space.
 */
export function cellText(text: string): string {
  return shownText(text)
    .replace(/\t/g, " ")
    .split("\n")
    .map((line) => (formula.test(line) ? `“${line.trim()}”` : line))
    .join("\n");
}

/** The same on one line. */
export function cellLine(text: string): string {
  return cellText(text.replace(/\s+/g, " ").trim());
}
