import type { Language } from "../messages/render";
import { cellLine, cellText } from "./cell-text";
import type { Fact } from "./facts";
import { markup, type Markup } from "./markup";
import { reportOutline, type Piece } from "./outline";
import type { FindingJson, Report } from "./report";
import { responderName, weightText, whereText } from "./words";

/**
 * The report as a piece of HTML for the clipboard: plain headings, tables and lists, which mail
 * programs and word processors take over without a style sheet. Inert: no link, picture, script,
 * attribute or style of anybody's. No cell of a spreadsheet that it is pasted into is a formula.
 */
export function reportRichText(report: Report, language: Language): string {
  const outline = reportOutline(report, language);
  const sections = outline.sections.map(
    ({ heading, pieces }) =>
      markup`<h3>${cellLine(heading)}</h3>\n${pieces.map((piece) => pieceMarkup(piece, language))}`,
  );
  return markup`<h2>${cellLine(outline.title)}</h2>
<p><b>${cellLine(outline.verdict)}</b> ${outline.confidence}</p>
${table(outline.facts)}${sections}<p><i>${cellLine(outline.madeBy)}</i></p>
`.markup;
}

function pieceMarkup(piece: Piece, language: Language): Markup {
  switch (piece.kind) {
    case "sentences":
      return markup`<p>${cellLine(piece.text)}</p>\n`;
    case "facts":
      return table(piece.facts);
    case "list":
      return list(piece.items.map((item) => markup`${cellLine(item)}`));
    case "findings":
      return list(piece.findings.map((finding) => findingMarkup(finding, language)));
    case "quotation":
      return markup`<blockquote>${lines(piece.text)}</blockquote>\n`;
    case "verbatim":
      return markup`<p><code>${lines(piece.text)}</code></p>\n`;
  }
}

function table(facts: readonly Fact[]): Markup {
  const rows = facts.map(
    ({ label, value, code }) =>
      markup`<tr><td><b>${cellLine(label)}</b></td><td>${code ? markup`<code>${cellLine(value)}</code>` : cellLine(value)}</td></tr>\n`,
  );
  return markup`<table>\n${rows}</table>\n`;
}

function list(items: readonly Markup[]): Markup {
  return markup`<ul>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
}

// The name before the weight, since "+30" would begin a formula.
function findingMarkup(
  { supports, weight, because, where, excerpt }: FindingJson,
  language: Language,
): Markup {
  const place = cellLine(whereText(where, language));
  const seen = excerpt === null ? null : markup` (${place}: <code>${cellLine(excerpt)}</code>)`;
  return markup`<b>${responderName(supports, language)} ${weightText(weight)}</b>: ${cellLine(because)}${seen}`;
}

// A line break as an element: a line feed alone is lost in many a mail program.
function lines(text: string): Markup {
  const [first = "", ...more] = cellText(text).split("\n");
  return markup`${first}${more.map((line) => markup`<br>${line}`)}`;
}
