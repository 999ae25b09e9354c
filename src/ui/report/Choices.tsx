import type { ReportPorts } from "../ports";
import { ContactPart } from "./ContactPart";
import type { Draft } from "./draft";
import { isFromFile } from "./no-picture";
import { PartSwitches } from "./PartSwitches";
import { ReportLanguageChoice } from "./ReportLanguageChoice";
import { UrlChoice } from "./UrlChoice";
import type { ReportLanguage } from "./use-report-language";
import type { Reports } from "./use-reports";
import { WhatHappened } from "./WhatHappened";

interface ChoicesProps {
  readonly ports: ReportPorts;
  readonly draft: Draft;
  readonly reports: Reports;
  readonly language: ReportLanguage;
}

/** What the visitor types and chooses: what happened, how much of the URL, to whom it goes and in which language, which parts. */
export function Choices({ ports, draft, reports, language }: ChoicesProps) {
  const { choices, block } = draft;
  const { url } = block.exchange;
  return (
    <>
      <WhatHappened choices={choices} onChoose={reports.choose} />
      <UrlChoice url={url} detail={choices.urlDetail} onChoose={reports.choose} />
      <ContactPart
        key={block.id}
        site={isFromFile(block) ? null : ports.site}
        url={url}
        to={choices.to}
        onTo={(to) => reports.choose({ to })}
      />
      <ReportLanguageChoice {...language} />
      <PartSwitches ports={ports} draft={draft} reports={reports} />
    </>
  );
}
