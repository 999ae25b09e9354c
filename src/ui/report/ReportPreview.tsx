import "../../core/messages/report-messages";
import { useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useSay } from "../language";
import { Icon } from "../parts/Icon";
import { useEscape } from "../parts/use-escape";
import type { ReportPorts } from "../ports";
import { Choices } from "./Choices";
import type { Draft } from "./draft";
import { pictureOutcome } from "./leaving-picture";
import { PictureEditor } from "./PictureEditor";
import { PictureImage, PicturePart } from "./PicturePart";
import { ReportActions } from "./ReportActions";
import { reportOf } from "./report-of";
import { ReportPaper } from "./ReportPaper";
import { useLeavingPicture } from "./use-leaving-picture";
import { useReportLanguage } from "./use-report-language";
import type { Reports } from "./use-reports";
import "./choices.css";
import "./report.css";

interface ReportPreviewProps {
  readonly ports: ReportPorts;
  readonly draft: Draft;
  readonly reports: Reports;
}

/** Everything that will leave, as it will look, with the choices beside it and the ways out above. */
export function ReportPreview({ ports, draft, reports }: ReportPreviewProps) {
  const say = useSay();
  const reportLanguage = useReportLanguage();
  const { language, pending } = reportLanguage;
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState(false);
  const { environment } = ports;
  const taken = draft.picture?.ok === true ? draft.picture : null;
  const leaving = useLeavingPicture(draft, ports.pictureTools);
  const picture = leaving.state === "ready" ? leaving.picture : null;
  const report = useMemo(
    () => reportOf(draft, environment, pictureOutcome(draft, leaving), language),
    [draft, environment, leaving, language],
  );
  const whole = useMemo(
    () =>
      leaving.state === "pending" || pending ? null : { report, picture, to: draft.choices.to, language },
    [leaving.state, pending, report, picture, draft.choices.to, language],
  );

  useEscape(page, reports.close);
  useEffect(() => heading.current?.focus(), []);

  function endEditing() {
    // The button that opened the editor is hidden until this is drawn.
    flushSync(() => setEditing(false));
    editButton.current?.focus();
  }

  return (
    <main className="report" ref={page}>
      <div className="report-bar">
        <button type="button" className="button quiet" onClick={reports.close}>
          <Icon name="back" />
          {say("ui_report_back")}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {say("ui_report_title")}
        </h2>
        <ReportActions ports={ports} leaving={whole} />
      </div>
      <div className="report-scroll">
        {editing && taken && (
          <PictureEditor
            original={taken}
            edits={draft.choices.edits}
            leaving={leaving}
            onEdit={(edits) => reports.choose({ edits })}
            onDone={endEditing}
          />
        )}
        <div className="report-columns" hidden={editing && taken !== null}>
          <p className="report-intro">{say("ui_report_intro")}</p>
          <div className="choices">
            <PicturePart
              draft={draft}
              leaving={leaving}
              reports={reports}
              editButton={editButton}
              onEdit={() => setEditing(true)}
            />
            <Choices ports={ports} draft={draft} reports={reports} language={reportLanguage} />
          </div>
          <ReportPaper
            report={report}
            language={language}
            picture={
              picture && (
                <div className="paper-picture">
                  <PictureImage picture={picture} />
                </div>
              )
            }
          />
        </div>
      </div>
    </main>
  );
}
