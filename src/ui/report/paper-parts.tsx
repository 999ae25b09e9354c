import type { FindingJson } from "../../core/report/report";
import { weightText } from "../../core/report/words";
import { useSay } from "../language";

/** The evidence of a report: weight, reason, what was seen. */
export function PaperFindings({ findings }: { findings: readonly FindingJson[] }) {
  const say = useSay();
  return (
    <>
      <ul className="paper-findings">
        {findings.map((finding, index) => (
          <li key={`${finding.signature} ${index}`}>
            <span className="finding-number">{weightText(finding.weight)}</span>
            <span>
              {finding.because}
              {finding.excerpt !== null && <code className="excerpt">{finding.excerpt}</code>}
            </span>
          </li>
        ))}
      </ul>
      <p className="section-note">{say("report_weights_explained")}</p>
    </>
  );
}

/** Sentences as a list. */
export function PaperList({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
