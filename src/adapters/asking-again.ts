import type { AskingAgain } from "../ui/ports-popup";
import type { PageAnswers } from "./page-blocks";

/**
 * Whether the page may be asked for once more. Browsers tell no script by which method a page came. What tells: DevTools; the
 * cache, which keeps GETs; and a tab that held nothing before, with nothing that led to the page. An
 * empty `referrer` alone proves nothing: under the policy `no-referrer`, which common server
 * packages set, a form leaves none, and empties `navigation.activation.from` as well (measured,
 * Chromium 150). Everything else only the visitor knows.
 */
export function askingAgain({ answer, cached, method }: PageAnswers): AskingAgain {
  if (method !== null && method !== "GET") return "form";
  if (answer.opaque) return "forbidden";
  return method === "GET" || cached !== null || answer.firstPage ? "at-once" : "confirm";
}
