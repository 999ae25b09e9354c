import browser from "webextension-polyfill";
import type { AgainReading, FrontPagePort, PageReading } from "../ui/ports-popup";
import { askingAgain } from "./asking-again";
import type { FetchedAnswer, FetchProblem } from "./capture/fetch-in-page";
import { captureTab, type CaptureAnswer } from "./capture-tab";
import { handOver } from "./handover";
import { refusedBlock, secondBlock, type PageAnswers } from "./page-blocks";
import { askSite, cachedAnswer, cancelAsking, probeTab } from "./page-probe";
import { stateWithoutPage } from "./page-state";
import { documentMethod, recordedTab } from "./tab-record";

/** What is known of the refused page; all of it goes to the report's tab. */
interface Refused extends PageAnswers {
  readonly tabId: number;
  readonly picture: Promise<CaptureAnswer>;
}

const problems = {
  timeout: { id: "ui_popup_again_timeout" },
  cancelled: { id: "ui_popup_again_cancelled" },
  network: { id: "ui_popup_again_network" },
  elsewhere: { id: "ui_popup_again_elsewhere" },
} as const satisfies Readonly<Record<FetchProblem, { id: string }>>;

/**
 * The page of the active tab. The click on the toolbar button that opened the popup gives the right
 * to read it and to take its picture (activeTab): both are done at once, since a picture may be had
 * only while that page is in front.
 */
export function frontPage(): FrontPagePort {
  let refused: Refused | null = null;
  let again: FetchedAnswer | null = null;

  async function read(): Promise<PageReading> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { state: "not-readable" };
    const probe = await probeTab(tab.id);
    if (!probe.ok) return { state: stateWithoutPage(tab.url, probe.problem) };
    const { answer } = probe;
    if (answer.status !== 403) return { state: "not-refused", status: answer.status };
    const picture = captureTab(tab.id);
    const seen = await recordedTab(tab.id);
    // An open DevTools has the fields itself, and would log the look into the cache as a request.
    const cached = seen === null ? await cachedAnswer(tab.id, answer) : null;
    refused = { tabId: tab.id, answer, cached, method: documentMethod(seen, answer), picture };
    const asking = askingAgain(refused);
    return { state: "refused", block: refusedBlock(refused), asking };
  }

  return {
    read: () => read().catch(() => ({ state: "not-readable" })),
    async askAgain(): Promise<AgainReading> {
      if (refused === null) return { ok: false, reason: problems.network };
      const outcome = await askSite(refused.tabId, refused.answer);
      if (!outcome.ok) return { ok: false, reason: problems[outcome.problem] };
      again = outcome;
      return { ok: true, block: secondBlock(outcome) };
    },
    cancel() {
      if (refused !== null) void cancelAsking(refused.tabId);
    },
    async makeReport(tried) {
      if (refused === null) return false;
      const { tabId, answer, cached, method, picture } = refused;
      return handOver({ sourceTab: tabId, answer, cached, method, again, tried, picture: await picture });
    },
  };
}
