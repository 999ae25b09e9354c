import { useEffect, useMemo, useRef } from "react";
import { useLanguage, useSay } from "../language";
import { Icon } from "../parts/Icon";
import { useEscape } from "../parts/use-escape";
import type { PanelPorts } from "../ports";
import { Choices } from "./Choices";
import type { Draft } from "./draft";
import { PicturePart } from "./PicturePart";
import { ReportActions } from "./ReportActions";
import { leavingPicture, reportOf } from "./report-of";
import { ReportPaper } from "./ReportPaper";
import type { Reports } from "./use-reports";
import "./report.css";

interface ReportPreviewProps {
  readonly ports: PanelPorts;
  readonly draft: Draft;
  readonly reports: Reports;
}

/** Everything that will leave, as it will look, with the choices beside it and the ways out above. */
export function ReportPreview({ ports, draft, reports }: ReportPreviewProps) {
  const say = useSay();
  const language = useLanguage();
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { environment } = ports;
  const report = useMemo(() => reportOf(draft, environment, language), [draft, environment, language]);

  useEscape(page, reports.close);
  useEffect(() => heading.current?.focus(), []);

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
        <ReportActions ports={ports} report={report} picture={leavingPicture(draft)} />
      </div>
      <div className="report-scroll">
        <p className="report-intro">{say("ui_report_intro")}</p>
        <div className="report-columns">
          <Choices choices={draft.choices} onChoose={reports.choose} />
          <ReportPaper report={report} picture={<PicturePart draft={draft} reports={reports} />} />
        </div>
      </div>
    </main>
  );
}
