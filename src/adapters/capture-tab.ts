import * as v from "valibot";
import browser from "webextension-polyfill";

/** Why a picture could not be taken; words are chosen where it is shown. */
export type CaptureProblem =
  "no-permission" | "another-tab" | "throttled" | "not-allowed" | "timeout" | "failed";

/** A picture of the visible tab as a data URL, or why there is none. */
export type CaptureAnswer =
  { readonly ok: true; readonly dataUrl: string } | { readonly ok: false; readonly problem: CaptureProblem };

/** The request that pages without `tabs` (Firefox's panel) send to the background. */
export const captureRequest = v.object({
  kind: v.literal("capture-tab"),
  tabId: v.pipe(v.number(), v.integer()),
});

/** The background's answer, checked before use. */
export const captureAnswer = v.variant("ok", [
  v.object({ ok: v.literal(true), dataUrl: v.pipe(v.string(), v.startsWith("data:image/")) }),
  v.object({
    ok: v.literal(false),
    problem: v.picklist(["no-permission", "another-tab", "throttled", "not-allowed", "timeout", "failed"]),
  }),
]);

/** Two captures a second are allowed (platform P23). */
const quotaPauseMs = 600;
/** A capture takes 20 to 150 ms; a window that is minimised may never answer. */
const patienceMs = 5_000;

/**
 * Takes a picture of a tab if it is the visible one of its window: never of another tab that
 * happens to be in front. Needs activeTab or `<all_urls>` (platform P20). Never rejects.
 */
export async function captureTab(tabId: number): Promise<CaptureAnswer> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (!tab.active || tab.windowId === undefined) return { ok: false, problem: "another-tab" };
    return await captureWindow(tab.windowId, true);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function captureWindow(windowId: number, mayRetry: boolean): Promise<CaptureAnswer> {
  try {
    const dataUrl = await withDeadline(browser.tabs.captureVisibleTab(windowId, { format: "png" }));
    if (dataUrl === null) return { ok: false, problem: "timeout" };
    return { ok: true, dataUrl };
  } catch (error) {
    const problem = problemOf(error);
    if (problem !== "throttled" || !mayRetry) return { ok: false, problem };
    await new Promise((resolve) => setTimeout(resolve, quotaPauseMs));
    return captureWindow(windowId, false);
  }
}

function withDeadline(picture: Promise<string>): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), patienceMs);
    picture.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Browsers give their reasons as English sentences only; these are Chromium's and Firefox's. */
export function problemOf(error: unknown): CaptureProblem {
  const text = error instanceof Error ? error.message : String(error);
  if (/MAX_CAPTURE_VISIBLE_TAB_CALLS|quota/i.test(text)) return "throttled";
  if (/activeTab|<all_urls>|Missing activeTab permission/i.test(text)) return "no-permission";
  if (/cannot access|cannot be (?:scripted|captured)|not allowed|Missing host permission/i.test(text))
    return "not-allowed";
  return "failed";
}
