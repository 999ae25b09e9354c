import browser from "webextension-polyfill";
import type { PageReading } from "../ui/ports";
import { bodyCap } from "../core/exchange/body";
import { makeBlock } from "../core/blocks/make-block";
import { documentExchange, probeDocument, readDocumentAnswer } from "./capture/document";

/**
 * What the page of the active tab says of its own answer. The click on the toolbar button that
 * opened the popup gives the right to ask (activeTab); a browser's own page, its error page for an
 * empty answer among them, cannot be asked.
 */
export async function readActivePage(): Promise<PageReading> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { state: "not-readable" };
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: probeDocument,
      args: [bodyCap],
    });
    const answer = readDocumentAnswer(result?.result);
    if (answer === null) return { state: "not-readable" };
    if (answer.status !== 403) return { state: "not-refused", status: answer.status };
    return {
      state: "refused",
      block: makeBlock("document-1", documentExchange(answer), { kind: "document" }),
    };
  } catch {
    return { state: "not-readable" };
  }
}
