import type { Language } from "../messages/render";
import type { Fact } from "./facts";
import { reportOutline, type Piece } from "./outline";
import type { FindingJson, Report } from "./report";
import { shownLine, shownText } from "./shown-text";
import { responderName, weightText, whereText } from "./words";

/**
 * The report as plain text for mail, chats and forms: the same parts in the same order as the
 * others. What was captured is indented or marked as quoted line by line, so that it can neither
 * pass for a heading nor for a fact. Lines are not wrapped; they end in a line feed.
 */
export function reportText(report: Report, language: Language): string {
  const outline = reportOutline(report, language);
  const title = shownLine(outline.title);
  const lines = [
    title,
    "=".repeat(title.length),
    "",
    shownLine(outline.verdict),
    outline.confidence,
    "",
    ...outline.facts.map(factLine),
    ...outline.sections.flatMap(({ heading, pieces }) => [
      "",
      "",
      heading,
      "-".repeat(heading.length),
      ...pieces.flatMap((piece, at) => [...(at === 0 ? [] : [""]), ...pieceLines(piece, language)]),
    ]),
    "",
    "",
    shownLine(outline.madeBy),
  ];
  return `${lines.join("\n")}\n`;
}

function pieceLines(piece: Piece, language: Language): string[] {
  switch (piece.kind) {
    case "sentences":
      return [shownLine(piece.text)];
    case "facts":
      return piece.facts.map(factLine);
    case "list":
      return piece.items.map((item) => `- ${shownLine(item)}`);
    case "findings":
      return piece.findings.map((finding) => findingLine(finding, language));
    case "quotation":
      return marked(piece.text, "> ");
    case "verbatim":
      return marked(piece.text, "    ");
  }
}

function factLine({ label, value }: Fact): string {
  return `${label}: ${shownLine(value)}`;
}

function findingLine(finding: FindingJson, language: Language): string {
  const excerpt =
    finding.excerpt === null
      ? ""
      : ` (${shownLine(whereText(finding.where, language))}: ${shownLine(finding.excerpt)})`;
  return `- ${responderName(finding.supports, language)} ${weightText(finding.weight)}: ${shownLine(finding.because)}${excerpt}`;
}

function marked(text: string, mark: string): string[] {
  return shownText(text)
    .split("\n")
    .map((line) => `${mark}${line}`.trimEnd());
}
