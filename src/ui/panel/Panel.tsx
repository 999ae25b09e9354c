import { createElement, useSyncExternalStore } from "react";
import type { Language } from "../../core/messages/render";
import { ClipboardContext } from "../clipboard";
import { LanguageContext } from "../language";
import type { PanelPorts } from "../ports";
import { useReportPreview } from "../report/use-report-preview";
import { useReports } from "../report/use-reports";
import { LogView } from "./LogView";
import "../theme.css";
import "../parts/parts.css";

interface PanelProps {
  readonly ports: PanelPorts;
  readonly language: Language;
}

/** The whole panel: the log with its details, and over it the preview of a report. */
export function Panel({ ports, language }: PanelProps) {
  const theme = useSyncExternalStore(ports.theme.subscribe, ports.theme.getSnapshot);
  const reports = useReports(ports);
  const preview = useReportPreview();
  return (
    <LanguageContext value={language}>
      <ClipboardContext value={ports.clipboard}>
        <div className="whose403" data-theme={theme} lang={language.tag}>
          <LogView
            ports={ports}
            onReport={reports.start}
            hidden={reports.current !== null && preview !== null}
          />
          {reports.current && preview && createElement(preview, { ports, draft: reports.current, reports })}
        </div>
      </ClipboardContext>
    </LanguageContext>
  );
}
