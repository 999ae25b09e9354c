import type { AskingAgain } from "../ui/ports-popup";
import type { DocumentAnswer } from "./capture/document";
import type { FetchedAnswer } from "./capture/fetch-in-page";
import { documentMethod } from "./tab-record";

/**
 * Whether the page may be asked for once more. Browsers tell no script by which method a page came.
 * What tells: DevTools, if it was open; the cache, which keeps GETs; a tab that held nothing before
 * and a page that nothing led to. An empty `referrer` alone proves nothing: a site's policy
 * `no-referrer`, which common server packages set, hides its own forms (measured, Chromium 150: it empties
 * `navigation.activation.from` as well). Everything else only the visitor knows.
 */
export async function askingAgain({
  tabId,
  answer,
  cached,
}: {
  readonly tabId: number;
  readonly answer: DocumentAnswer;
  readonly cached: FetchedAnswer | null;
}): Promise<AskingAgain> {
  const method = await documentMethod(tabId, answer);
  if (method !== null && method !== "GET") return "form";
  if (answer.opaque) return "forbidden";
  return method === "GET" || cached !== null || answer.firstPage ? "at-once" : "confirm";
}
