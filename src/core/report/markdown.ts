import type { Language } from "../messages/render";
import type { Fact } from "./facts";
import { markdownBlock, markdownCode, markdownLine, markdownQuote, markdownText } from "./markdown-text";
import { reportOutline, type Piece } from "./outline";
import type { FindingJson, Report } from "./report";
import { responderName, weightText, whereText } from "./words";

/**
 * The report as Markdown to paste into an e-mail, a ticket or an issue: verdict first, then the
 * facts, the evidence, the visitor's words, and what was removed. Nothing captured becomes
 * markup. Labels in a language; the report's own sentences are in the one it was built in.
 */
export function reportMarkdown(report: Report, language: Language): string {
  const outline = reportOutline(report, language);
  const lines = [
    `# ${markdownText(outline.title)}`,
    "",
    `**${markdownText(outline.verdict)}** ${outline.confidence}`,
    "",
    ...outline.facts.map(factLine),
    ...outline.sections.flatMap(({ heading, pieces }) => [
      "",
      `## ${heading}`,
      ...pieces.flatMap((piece) => ["", ...pieceLines(piece, language)]),
    ]),
    "",
    "---",
    "",
    markdownLine(outline.madeBy),
  ];
  return `${lines.join("\n")}\n`;
}

function pieceLines(piece: Piece, language: Language): string[] {
  switch (piece.kind) {
    case "sentences":
      return [markdownLine(piece.text)];
    case "facts":
      return piece.facts.map(factLine);
    case "list":
      return piece.items.map((item) => `- ${markdownLine(item)}`);
    case "findings":
      return piece.findings.map((finding) => findingLine(finding, language));
    case "quotation":
      return [markdownQuote(piece.text)];
    case "verbatim":
      return [markdownBlock(piece.text)];
  }
}

function factLine({ label, value, code }: Fact): string {
  return `- **${label}:** ${code ? markdownCode(value) : markdownText(value)}`;
}

function findingLine(finding: FindingJson, language: Language): string {
  const excerpt =
    finding.excerpt === null
      ? ""
      : ` (${markdownCode(whereText(finding.where, language))}: ${markdownCode(finding.excerpt)})`;
  const weight = weightText(finding.weight);
  return `- **${weight} ${responderName(finding.supports, language)}**: ${markdownText(finding.because)}${excerpt}`;
}
