import type { ReactNode } from "react";
import { reportFacts } from "../../core/report/facts";
import type { Report } from "../../core/report/report";
import { weightText } from "../../core/report/words";
import { useLanguage, useSay } from "../language";
import { AnswererGlyph } from "../verdict/AnswererGlyph";
import { confidenceWord } from "../verdict/responder-words";

/** The report itself, every word of it, as it will leave; `children` is its picture. */
export function ReportPaper({ report, children }: { report: Report; children: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const { block, visitor, removed } = report;
  const { verdict } = block;
  return (
    <div className="paper">
      <header className="paper-head" data-answerer={verdict.responder}>
        <AnswererGlyph answerer={verdict.responder} size={24} />
        <div>
          <h3>{verdict.summary}</h3>
          <p>{say(confidenceWord(verdict.confidence))}</p>
        </div>
      </header>
      {visitor.doing !== null && (
        <Part title={say("ui_report_doing")}>
          <p className="paper-doing">{visitor.doing}</p>
        </Part>
      )}
      <dl className="facts">
        {reportFacts(report, language).map((fact) => (
          <div key={fact.id} className="fact">
            <dt>{fact.label}</dt>
            <dd className={fact.code ? "fact-value mono" : "fact-value"}>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <Part title={say("ui_report_picture")}>{children}</Part>
      {block.findings.length > 0 && (
        <Part title={say("ui_report_findings")}>
          <ul className="paper-findings">
            {block.findings.map((finding, index) => (
              <li key={`${finding.signature} ${index}`}>
                <span className="finding-number">{weightText(finding.weight)}</span>
                <span>
                  {finding.because}
                  {finding.excerpt !== null && <code className="excerpt">{finding.excerpt}</code>}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {block.fields.length > 0 && (
        <Part title={say("ui_report_fields")}>
          <dl className="fields">
            {block.fields.map((field, index) => (
              <div key={`${field.name} ${index}`}>
                <dt>{field.name}</dt>
                <dd>{field.value}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {block.bodyExcerpt !== null && (
        <Part title={say("ui_report_body")}>
          <pre className="body-text">{block.bodyExcerpt}</pre>
        </Part>
      )}
      <Part title={say("ui_report_removed")}>
        {removed.length === 0 ? (
          <p className="section-note">{say("ui_report_removed_none")}</p>
        ) : (
          <ul className="plain-list">
            {removed.map((each) => (
              <li key={`${each.where} ${each.what}`}>{each.what}</li>
            ))}
          </ul>
        )}
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="paper-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}
