import { render, type Language } from "../messages/render";
import { againFacts } from "./facts";
import type { Piece } from "./outline";
import type { FindingJson, Report, ReportAgain } from "./report";
import { responderName, weightText } from "./words";

/** What is told of a second request: its own facts, and of its evidence and fields what is not as in the first. */
export interface AgainPieces {
  readonly own: readonly Piece[];
  /** Each in a line: where it was seen stands in the report's data. */
  readonly findings: readonly string[];
  readonly fields: ReportAgain["fields"];
}

/** The second request in brief, marked as such; null where there was none. */
export function againPieces(report: Report, language: Language): AgainPieces | null {
  const { again, block } = report;
  if (again === null) return null;
  const { summary, confidence } = again.verdict;
  // What was let through has no doubt about who refused it.
  const sure = again.status < 400 ? "" : ` ${render({ id: `report_confidence_${confidence}` }, language)}`;
  const sameFindings = again.findings.length > 0 && listed(again.findings) === listed(block.findings);
  const fields = again.fields.filter((field) => !block.fields.some((first) => sameField(first, field)));
  const count = again.fields.length - fields.length;
  const same = [
    ...(sameFindings ? [render({ id: "report_again_findings_same" }, language)] : []),
    ...(count > 0 ? [render({ id: "report_again_fields_same", params: { count } }, language)] : []),
  ];
  return {
    own: [
      { kind: "sentences", text: render({ id: "report_again_about" }, language) },
      { kind: "sentences", text: `${summary}${sure}` },
      { kind: "facts", facts: againFacts(again, report, language) },
      ...(same.length === 0 ? [] : [{ kind: "sentences", text: same.join(" ") } as const]),
    ],
    findings: sameFindings ? [] : again.findings.map((finding) => brief(finding, language)),
    fields,
  };
}

function brief({ supports, weight, because }: FindingJson, language: Language): string {
  return `${responderName(supports, language)} ${weightText(weight)}: ${because}`;
}

// Excerpts may hold what every answer has of its own, such as its Ray ID.
function listed(findings: readonly FindingJson[]): string {
  return JSON.stringify(
    findings.map((one) => [one.signature, one.supports, one.weight, one.where, one.because]),
  );
}

function sameField(first: ReportAgain["fields"][number], second: ReportAgain["fields"][number]): boolean {
  return first.name === second.name && first.value === second.value;
}
