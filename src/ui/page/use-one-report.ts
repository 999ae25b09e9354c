import { useEffect, useState } from "react";
import type { HandedOver, PagePorts } from "../ports-page";
import { firstChoices, type Draft } from "../report/draft";
import type { Reports } from "../report/use-reports";
import { readChoices } from "./kept-choices";

/** The one report of a tab: its draft is always there. */
export interface OneReport extends Reports {
  readonly current: Draft;
}

/**
 * The draft of what was handed over. What is typed and chosen is kept for a reload. The picture is
 * the one that was taken at the click; no other can be had, so taking and asking do nothing.
 */
export function useOneReport({ kept, showRefusedPage }: PagePorts, handedOver: HandedOver): OneReport {
  const { block, again, tried, picture, createdAt } = handedOver;
  const [draft, setDraft] = useState<Draft>(() => ({
    block,
    again,
    visitorAddress: null,
    createdAt,
    picture,
    choices: readChoices(kept.read()) ?? { ...firstChoices, tried },
  }));
  const { choices } = draft;
  useEffect(() => kept.write(JSON.stringify(choices)), [kept, choices]);

  const nothing = (): void => {};
  return {
    current: draft,
    choose: (patch) => setDraft((before) => ({ ...before, choices: { ...before.choices, ...patch } })),
    setVisitorAddress: (visitorAddress) => setDraft((before) => ({ ...before, visitorAddress })),
    start: nothing,
    retake: nothing,
    ask: nothing,
    close: showRefusedPage,
  };
}
