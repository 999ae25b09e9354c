import { useEffect } from "react";
import { render, type Language } from "../../core/messages/render";
import type { HandedOver, PagePorts } from "../ports-page";
import { ReportPreview } from "../report/ReportPreview";
import { PageFrame } from "./PageFrame";
import { useOneReport } from "./use-one-report";

interface ReportPageProps {
  readonly ports: PagePorts;
  readonly handedOver: HandedOver;
  readonly language: Language;
}

/** The preview of the report that the popup handed over, in a tab of its own. */
export function ReportPage({ ports, handedOver, language }: ReportPageProps) {
  const reports = useOneReport(ports, handedOver);
  useEffect(() => {
    document.title = render({ id: "ui_page_title" }, language);
  }, [language]);
  return (
    <PageFrame theme={ports.theme} clipboard={ports.clipboard} language={language}>
      <ReportPreview ports={ports} draft={reports.current} reports={reports} />
    </PageFrame>
  );
}
