import type { Fact } from "../../core/report/facts";
import type { Piece } from "../../core/report/outline";
import type { FindingJson } from "../../core/report/report";
import { shownLine, shownText } from "../../core/report/shown-text";
import { weightText } from "../../core/report/words";
import { useSay } from "../language";
import { partOfFact } from "./part-of";
import { SensitivityTag } from "./SensitivityTag";

/** One piece of a report, as text: nothing that was captured is markup here. */
export function PaperPiece({ piece }: { piece: Piece }) {
  switch (piece.kind) {
    case "sentences":
      return <p className="paper-sentences">{shownText(piece.text)}</p>;
    case "facts":
      return <PaperFacts facts={piece.facts} />;
    case "list":
      return <PaperList lines={piece.items} />;
    case "findings":
      return <PaperFindings findings={piece.findings} />;
    case "quotation":
      return <p className="paper-doing">{shownText(piece.text)}</p>;
    case "verbatim":
      return <pre className="body-text">{shownText(piece.text)}</pre>;
  }
}

/** Facts of a report, each with how much it tells about the visitor. */
export function PaperFacts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.id} className="fact">
          <dt>{fact.label}</dt>
          <dd>
            <bdi className={fact.code ? "fact-value mono" : "fact-value"}>{shownLine(fact.value)}</bdi>
            <SensitivityTag of={partOfFact(fact.id)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PaperFindings({ findings }: { findings: readonly FindingJson[] }) {
  const say = useSay();
  return (
    <>
      <ul className="paper-findings">
        {findings.map((finding, index) => (
          <li key={`${finding.signature} ${index}`}>
            <span className="finding-number">{weightText(finding.weight)}</span>
            <span>
              {shownLine(finding.because)}
              {finding.excerpt !== null && <code className="excerpt">{shownLine(finding.excerpt)}</code>}
            </span>
          </li>
        ))}
      </ul>
      <p className="section-note">{say("report_weights_explained")}</p>
    </>
  );
}

function PaperList({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="plain-list">
      {lines.map((line, index) => (
        <li key={`${line} ${index}`}>{shownLine(line)}</li>
      ))}
    </ul>
  );
}
