import { createElement, useSyncExternalStore } from "react";
import { render, type Language } from "../../core/messages/render";
import { ClipboardContext } from "../clipboard";
import { LanguageContext } from "../language";
import type { PanelPorts } from "../ports";
import { useDetails } from "../details/use-details";
import { useFileDrop } from "../file/use-file-drop";
import { useFileLog } from "../file/use-file-log";
import { useFixDoor } from "../fix/use-fix-door";
import { useReportPreview } from "../report/use-report-preview";
import { useReports } from "../report/use-reports";
import { LiveLog } from "./LiveLog";
import { LogView } from "./LogView";
import "../theme.css";
import "../parts/parts.css";

interface PanelProps {
  readonly ports: PanelPorts;
  readonly language: Language;
}

/** A file's log is whole: nothing of it is paused, swept away or yet to be seen. */
const whole = { paused: false, preserveLog: true, captureNotice: null, page: 0 } as const;

/** The whole panel: the live log or a file's, and over it the preview of a report. */
export function Panel({ ports, language }: PanelProps) {
  const theme = useSyncExternalStore(ports.theme.subscribe, ports.theme.getSnapshot);
  const reports = useReports(ports);
  const preview = useReportPreview();
  const files = useFileLog(ports.fileLogs);
  const file = files.log;
  const reporting = reports.current !== null && preview !== null;
  const drop = useFileDrop(reporting ? null : files.open);
  const fix = useFixDoor(ports.fix);
  const logs = { ports, files, fix, details: useDetails(), onReport: reports.start };
  return (
    <LanguageContext value={language}>
      <ClipboardContext value={ports.clipboard}>
        <div
          className="whose403"
          data-theme={theme}
          data-drop={drop.over ? render({ id: "ui_file_drop" }, language) : undefined}
          lang={language.tag}
          {...drop.handlers}
        >
          {/* Stays while a file is shown, with its filter and its selection. */}
          <LiveLog {...logs} hidden={reporting || file !== null} />
          {file && (
            <LogView key={file.id} {...logs} state={{ ...file, ...whole }} file={file} hidden={reporting} />
          )}
          {reports.current && preview && createElement(preview, { ports, draft: reports.current, reports })}
        </div>
      </ClipboardContext>
    </LanguageContext>
  );
}
