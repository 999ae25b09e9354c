import * as v from "valibot";
import browser from "webextension-polyfill";
import type { DocumentAnswer } from "./capture/document";

/** What the DevTools side of a tab tells the background. */
export const tabMessage = v.object({
  kind: v.literal("tab-seen"),
  tabId: v.pipe(v.number(), v.integer()),
  /** Refused requests in its log. */
  refused: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The refused page in front, where its request was seen. */
  document: v.nullable(
    v.object({ url: v.string(), method: v.string(), startedMs: v.pipe(v.number(), v.finite()) }),
  ),
});

/** What the DevTools side of a tab tells the background. */
export type TabMessage = v.InferOutput<typeof tabMessage>;

/** A page's own start and that of its request, as DevTools has it, are some milliseconds apart. */
const sameMoment = 1_500;

const keyOf = (tabId: number): string => `tab-${tabId}`;

/** Keeps what DevTools saw of a tab, in memory only; the background keeps nothing itself (platform P28). */
export async function recordTab(message: TabMessage): Promise<void> {
  const key = keyOf(message.tabId);
  if (message.document === null) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: message });
}

/** Forgets a tab that is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** By which method the page of a tab was asked for, if DevTools was open and saw it; else null. */
export async function documentMethod(tabId: number, page: DocumentAnswer): Promise<string | null> {
  try {
    const key = keyOf(tabId);
    const parsed = v.safeParse(tabMessage, (await browser.storage.session.get(key))[key]);
    const seen = parsed.success ? parsed.output.document : null;
    if (seen === null || withoutFragment(seen.url) !== withoutFragment(page.url)) return null;
    return Math.abs(seen.startedMs - page.startedMs) < sameMoment ? seen.method.toUpperCase() : null;
  } catch {
    return null;
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, "");
}
