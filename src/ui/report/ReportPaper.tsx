import { useMemo, type ReactNode } from "react";
import { reportOutline } from "../../core/report/outline";
import type { Language } from "../../core/messages/render";
import type { Report } from "../../core/report/report";
import { shownLine } from "../../core/report/shown-text";
import { InterfaceLanguageContext, LanguageContext, useLanguage } from "../language";
import { AnswererGlyph } from "../verdict/AnswererGlyph";
import { PathPicture } from "../verdict/PathPicture";
import { PaperFacts, PaperPiece } from "./paper-parts";
import { partOfSection } from "./part-of";
import { SensitivityTag } from "./SensitivityTag";
import "../details/details.css";
import "../details/evidence.css";

interface ReportPaperProps {
  readonly report: Report;
  /** The one that it leaves in. */
  readonly language: Language;
  /** The picture as it leaves, or null where none does. */
  readonly picture: ReactNode;
}

/**
 * The report itself, every word of it, in the order and under the headings with which it leaves.
 * Beside each part stands how much it tells about the visitor; that word alone does not leave, and is
 * in the language of the interface.
 */
export function ReportPaper(props: ReportPaperProps) {
  return (
    <InterfaceLanguageContext value={useLanguage()}>
      <LanguageContext value={props.language}>
        <Paper {...props} />
      </LanguageContext>
    </InterfaceLanguageContext>
  );
}

function Paper({ report, language, picture }: ReportPaperProps) {
  const { verdict } = report.block;
  const outline = useMemo(() => reportOutline(report, language), [report, language]);
  return (
    <div className="paper" lang={language.tag} dir={language.direction}>
      <p className="paper-title">{shownLine(outline.title)}</p>
      <header className="paper-head" data-answerer={verdict.responder}>
        <AnswererGlyph answerer={verdict.responder} size={24} />
        <div>
          <h3>{shownLine(outline.verdict)}</h3>
          <p>{outline.confidence}</p>
        </div>
      </header>
      <div className="paper-part">
        <PathPicture verdict={verdict} />
      </div>
      <section className="paper-part">
        <PaperFacts facts={outline.facts} />
      </section>
      {outline.sections.map((section) => (
        <section key={section.id} className="paper-part">
          <h4>
            {section.heading}
            <SensitivityTag of={partOfSection(section.id)} />
          </h4>
          {section.id === "report_part_picture" && picture !== null
            ? picture
            : section.pieces.map((piece, index) => (
                <PaperPiece key={`${piece.kind} ${index}`} piece={piece} />
              ))}
        </section>
      ))}
      <footer className="paper-part section-note">{outline.madeBy}</footer>
    </div>
  );
}
