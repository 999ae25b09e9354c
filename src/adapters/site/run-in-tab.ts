import browser from "webextension-polyfill";

/** What a function gave that ran in a page, unchecked, or why it could not run. */
export type PageRun =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: NoRun };

/** No right to this page now; no such page; a page that no extension may read, such as the browser's own. */
export type NoRun = "no-grant" | "gone" | "not-readable";

/**
 * Runs a function in the main frame of a tab, in a world of its own, and waits for what it
 * promises. The function is sent as text: it may use nothing but its arguments. Never rejects.
 */
export async function runInTab<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => unknown,
  args: A,
): Promise<PageRun> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: func as (...args: unknown[]) => unknown,
      args,
    });
    return { ok: true, value: result?.result };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

/** Browsers give their reasons as English sentences only; these are Chromium's and Firefox's. */
export function whyNot(error: unknown): NoRun {
  const text = error instanceof Error ? error.message : String(error);
  if (/must request permission|missing host permission/i.test(text)) return "no-grant";
  return /no tab with id|invalid tab id|was removed|was closed/i.test(text) ? "gone" : "not-readable";
}
