import type { PageReading } from "../ui/ports-popup";

/** Addresses of tabs in which nothing was opened yet. */
const empty =
  /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge|brave|vivaldi):\/\/(?:newtab|new-tab-page|startpage)\/?.*)?$/i;

/**
 * What a page is that could not be read. Chromium says in words that it shows an error page of its
 * own (measured, Chromium 150: "Frame with ID 0 is showing error page"); Firefox has a page of its
 * own that no extension may read, under the site's address.
 */
export function stateWithoutPage(
  url: string | undefined,
  problem: string,
): Exclude<PageReading["state"], "refused" | "not-refused"> {
  if (/showing error page/i.test(problem)) return "error-page";
  if (url === undefined) return "not-readable";
  if (empty.test(url)) return "nothing";
  return "not-readable";
}
