import type { MessageId } from "../messages/catalogue";
import type { MessageParam } from "../messages/message";
import { render, type Language } from "../messages/render";
import { reportFacts, reportTitle } from "./facts";
import { markdownBlock, markdownCode, markdownLine, markdownQuote, markdownText } from "./markdown-text";
import type { FindingJson, Report } from "./report";
import { responderName, weightText } from "./words";

/**
 * The report as Markdown to paste into an e-mail, a ticket or an issue: verdict first, then the
 * facts, the evidence, the visitor's words, and what was removed. Nothing captured becomes
 * markup. Labels in a language; the report's own sentences are in the one it was built in.
 */
export function reportMarkdown(report: Report, language: Language): string {
  const { block, visitor } = report;
  const say = (id: MessageId, params: Record<string, MessageParam> = {}): string =>
    render({ id, params }, language);
  const section = (id: MessageId, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", `## ${say(id)}`, "", ...lines];
  const facts = reportFacts(report, language).map(
    ({ label, value, code }) => `- **${label}:** ${code ? markdownCode(value) : markdownText(value)}`,
  );
  const fields = block.fields.map(({ name, value }) => `${name}: ${value}`).join("\n");
  const lines = [
    `# ${markdownText(reportTitle(report, language))}`,
    "",
    `**${markdownText(block.verdict.summary)}** ${say(`report_confidence_${block.verdict.confidence}`)}`,
    "",
    ...facts,
    ...section("report_part_doing", visitor.doing === null ? [] : [markdownQuote(visitor.doing)]),
    ...section(
      "report_tried",
      visitor.tried.map((one) => `- ${markdownLine(one)}`),
    ),
    ...section(
      "report_part_findings",
      block.findings.map((finding) => findingLine(finding, language)),
    ),
    ...section("report_not_observable", notObservable(report, language)),
    ...section(
      "report_part_body_excerpt",
      block.bodyExcerpt === null ? [] : [markdownBlock(block.bodyExcerpt)],
    ),
    ...section("report_part_fields", fields === "" ? [] : [markdownBlock(fields)]),
    ...section("report_part_picture", [pictureLine(report, language)]),
    ...section(
      "report_removed",
      report.removed.map(({ what }) => `- ${markdownLine(what)}`),
    ),
    "",
    "---",
    "",
    say("report_made_by", {
      version: markdownText(report.generator.version),
      time: markdownText(report.createdAt),
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function findingLine(finding: FindingJson, language: Language): string {
  const excerpt =
    finding.excerpt === null ? "" : ` (${markdownCode(finding.where)}: ${markdownCode(finding.excerpt)})`;
  const weight = weightText(finding.weight);
  return `- **${weight} ${responderName(finding.supports, language)}**: ${markdownText(finding.because)}${excerpt}`;
}

/** What could not be seen, as list items. */
function notObservable(report: Report, language: Language): string[] {
  return report.block.notObservable.map((what) => {
    const id = what === "fields" ? "report_not_observable_fields" : "report_not_observable_body";
    return `- ${render({ id }, language)}`;
  });
}

function pictureLine({ picture }: Report, language: Language): string {
  if (picture.reason !== null)
    return `${render({ id: "report_no_picture" }, language)} ${markdownText(picture.reason)}`;
  const params = { width: picture.width ?? 0, height: picture.height ?? 0 };
  return render({ id: "report_picture_beside", params }, language);
}
