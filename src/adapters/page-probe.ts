import browser from "webextension-polyfill";
import { bodyCap } from "../core/exchange/body";
import { probeDocument, readDocumentAnswer, type DocumentAnswer } from "./capture/document";
import {
  cancelInPage,
  fetchInPage,
  readFetched,
  type FetchedAnswer,
  type FetchProblem,
} from "./capture/fetch-in-page";
import { isFirstAnswer } from "./capture/cached-answer";

/** How long the site may take to answer once more. */
const patienceMs = 15_000;

/** What a tab's page said of itself, or what the browser said instead. */
export type Probe =
  { readonly ok: true; readonly answer: DocumentAnswer } | { readonly ok: false; readonly problem: string };

/** Asks the page of a tab what its own answer was; the click on the toolbar button gives the right (activeTab). */
export async function probeTab(tabId: number): Promise<Probe> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: probeDocument,
      args: [bodyCap],
    });
    const answer = readDocumentAnswer(result?.result);
    return answer === null ? { ok: false, problem: "" } : { ok: true, answer };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * The first answer as the browser's cache still has it, with its fields; null where it is not
 * there or might be another one. The site is not asked (Fetch standard: `only-if-cached`).
 */
export async function cachedAnswer(tabId: number, page: DocumentAnswer): Promise<FetchedAnswer | null> {
  if (page.opaque) return null;
  const outcome = await runFetch(tabId, page.url, "cache", 1_000);
  return outcome.ok && isFirstAnswer(outcome, page) ? outcome : null;
}

/** Asks the site for the page once more, in the page's own context. */
export function askSite(
  tabId: number,
  page: DocumentAnswer,
): Promise<FetchedAnswer | { readonly ok: false; readonly problem: FetchProblem }> {
  return runFetch(tabId, page.url, "site", patienceMs);
}

/** Ends what `askSite` has under way. */
export async function cancelAsking(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: cancelInPage });
  } catch {
    // The page is gone, and its request with it.
  }
}

async function runFetch(
  tabId: number,
  url: string,
  source: "site" | "cache",
  patience: number,
): Promise<FetchedAnswer | { readonly ok: false; readonly problem: FetchProblem }> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchInPage,
      args: [url.replace(/#.*$/s, ""), source, bodyCap, patience],
    });
    return readFetched(result?.result) ?? { ok: false, problem: "network" };
  } catch {
    return { ok: false, problem: "network" };
  }
}
