import type { ReportPorts } from "../ports";
import type { Draft } from "./draft";
import { PartSwitches } from "./PartSwitches";
import { UrlChoice } from "./UrlChoice";
import type { Reports } from "./use-reports";
import { WhatHappened } from "./WhatHappened";

interface ChoicesProps {
  readonly ports: ReportPorts;
  readonly draft: Draft;
  readonly reports: Reports;
}

/** What the visitor types and chooses: what they were doing, how much of the URL, which parts. */
export function Choices({ ports, draft, reports }: ChoicesProps) {
  const { choices, block } = draft;
  return (
    <>
      <WhatHappened choices={choices} onChoose={reports.choose} />
      <UrlChoice url={block.exchange.url} detail={choices.urlDetail} onChoose={reports.choose} />
      <PartSwitches ports={ports} draft={draft} reports={reports} />
    </>
  );
}
