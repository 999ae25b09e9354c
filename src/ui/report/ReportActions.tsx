import { useState } from "react";
import { reportHtml } from "../../core/report/html";
import { reportMarkdown } from "../../core/report/markdown";
import type { Report } from "../../core/report/report";
import { useLanguage, useSay } from "../language";
import { Icon } from "../parts/Icon";
import type { PanelPorts } from "../ports";
import { reportFileName } from "./file-name";

interface ReportActionsProps {
  readonly ports: PanelPorts;
  readonly report: Report;
  /** The picture's data URL, or null where none leaves. */
  readonly picture: string | null;
}

/** Copy and save; each says whether it worked and what to do then. */
export function ReportActions({ ports, report, picture }: ReportActionsProps) {
  const say = useSay();
  const language = useLanguage();
  const [outcome, setOutcome] = useState<{ good: boolean; text: string } | null>(null);

  async function copy() {
    const good = await ports.clipboard.writeText(reportMarkdown(report, language));
    setOutcome({ good, text: say(good ? "ui_report_copy_done" : "ui_copy_failed") });
  }

  function save() {
    const name = reportFileName(report, "html");
    try {
      ports.files.save(name, "text/html", reportHtml(report, picture, language));
      setOutcome({ good: true, text: say("ui_report_save_done", { name }) });
    } catch {
      setOutcome({ good: false, text: say("ui_report_save_failed") });
    }
  }

  return (
    <div className="report-actions">
      <button type="button" className="button primary" onClick={save}>
        <Icon name="save" />
        {say("ui_report_save")}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name="copy" />
        {say("ui_report_copy")}
      </button>
      <p className="report-outcome" role="status" data-good={outcome?.good}>
        {outcome?.text}
      </p>
    </div>
  );
}
