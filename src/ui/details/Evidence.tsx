import type { Verdict } from "../../core/attribution/verdict";
import { useSay } from "../language";
import { splitFindings } from "./evidence-order";
import { FindingRow } from "./FindingRow";
import "./evidence.css";

/** Every finding with its weight as a bar, its reason, and what was seen; repeats apart. */
export function Evidence({ verdict }: { verdict: Verdict }) {
  const say = useSay();
  const { counted, repeated } = splitFindings(verdict.findings);
  return (
    <section className="section">
      <h3>{say("ui_evidence_title")}</h3>
      {counted.length === 0 ? (
        <p className="section-note">{say("ui_evidence_none")}</p>
      ) : (
        <>
          <ul className="findings">
            {counted.map((finding, index) => (
              <FindingRow key={`${finding.signature} ${finding.where} ${index}`} finding={finding} />
            ))}
          </ul>
          <p className="section-note">{say("ui_evidence_scale")}</p>
        </>
      )}
      {repeated.length > 0 && (
        <details className="fold">
          <summary>
            {say("ui_not_counted_title")} <span className="fold-count">{repeated.length}</span>
          </summary>
          <p className="section-note">{say("ui_not_counted_text")}</p>
          <ul className="findings">
            {repeated.map((finding, index) => (
              <FindingRow key={`${finding.signature} ${finding.where} ${index}`} finding={finding} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
