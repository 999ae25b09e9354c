import { lazy, Suspense, useSyncExternalStore } from "react";
import type { Language } from "../../core/messages/render";
import { ClipboardContext } from "../clipboard";
import { LanguageContext } from "../language";
import type { PanelPorts } from "../ports";
import { useReports } from "../report/use-reports";
import { LogView } from "./LogView";
import "../theme.css";
import "../parts/parts.css";

// Not needed to see the list; loads while the picture is being taken.
const ReportPreview = lazy(() => import("../report/ReportPreview"));

interface PanelProps {
  readonly ports: PanelPorts;
  readonly language: Language;
}

/** The whole panel: the log with its details, and over it the preview of a report. */
export function Panel({ ports, language }: PanelProps) {
  const theme = useSyncExternalStore(ports.theme.subscribe, ports.theme.getSnapshot);
  const reports = useReports(ports);
  return (
    <LanguageContext value={language}>
      <ClipboardContext value={ports.clipboard}>
        <div className="whose403" data-theme={theme} lang={language.tag}>
          <LogView ports={ports} onReport={reports.start} hidden={reports.current !== null} />
          {reports.current && (
            <Suspense>
              <ReportPreview ports={ports} draft={reports.current} reports={reports} />
            </Suspense>
          )}
        </div>
      </ClipboardContext>
    </LanguageContext>
  );
}
