import type { ReactNode } from "react";
import type { MessageId } from "../../core/messages/catalogue";
import { reportFacts, reportTitle } from "../../core/report/facts";
import type { Report } from "../../core/report/report";
import { useLanguage, useSay } from "../language";
import { FieldList } from "../parts/FieldList";
import { AnswererGlyph } from "../verdict/AnswererGlyph";
import { PathPicture } from "../verdict/PathPicture";
import { PaperFindings, PaperList } from "./paper-parts";

interface ReportPaperProps {
  readonly report: Report;
  /** The report's picture, or why it has none. */
  readonly picture: ReactNode;
}

/** The report itself, every word of it, in the order and under the headings with which it leaves. */
export function ReportPaper({ report, picture }: ReportPaperProps) {
  const say = useSay();
  const language = useLanguage();
  const { block, visitor } = report;
  const { verdict } = block;
  return (
    <div className="paper">
      <p className="paper-title">{reportTitle(report, language)}</p>
      <header className="paper-head" data-answerer={verdict.responder}>
        <AnswererGlyph answerer={verdict.responder} size={24} />
        <div>
          <h3>{verdict.summary}</h3>
          <p>{say(`report_confidence_${verdict.confidence}`)}</p>
        </div>
      </header>
      <div className="paper-part">
        <PathPicture verdict={verdict} />
      </div>
      <Part title="report_facts">
        <dl className="facts">
          {reportFacts(report, language).map((fact) => (
            <div key={fact.id} className="fact">
              <dt>{fact.label}</dt>
              <dd className={fact.code ? "fact-value mono" : "fact-value"}>{fact.value}</dd>
            </div>
          ))}
        </dl>
      </Part>
      {visitor.doing !== null && (
        <Part title="report_part_doing">
          <p className="paper-doing">{visitor.doing}</p>
        </Part>
      )}
      <Part title="report_part_picture">{picture}</Part>
      {block.findings.length > 0 && (
        <Part title="report_part_findings">
          <PaperFindings findings={block.findings} />
        </Part>
      )}
      {block.notObservable.length > 0 && (
        <Part title="report_not_observable">
          <PaperList lines={block.notObservable.map((what) => say(unseenSentence(what)))} />
        </Part>
      )}
      {block.bodyExcerpt !== null && (
        <Part title="report_part_body_excerpt">
          <pre className="body-text">{block.bodyExcerpt}</pre>
        </Part>
      )}
      {block.fields.length > 0 && (
        <Part title="report_part_fields">
          <FieldList fields={block.fields} />
        </Part>
      )}
      {report.removed.length > 0 && (
        <Part title="report_removed">
          <PaperList lines={report.removed.map((each) => each.what)} />
        </Part>
      )}
      <footer className="paper-part section-note">
        {say("report_made_by", { version: report.generator.version, time: report.createdAt })}
      </footer>
    </div>
  );
}

function Part({ title, children }: { title: MessageId; children: ReactNode }) {
  const say = useSay();
  return (
    <section className="paper-part">
      <h4>{say(title)}</h4>
      {children}
    </section>
  );
}

function unseenSentence(what: string): MessageId {
  return what === "fields" ? "report_not_observable_fields" : "report_not_observable_body";
}
