import * as v from "valibot";
import browser from "webextension-polyfill";
import type { DocumentAnswer } from "./capture/document";

/** What the DevTools side of a tab tells the background. */
export const tabMessage = v.object({
  kind: v.literal("tab-seen"),
  tabId: v.pipe(v.number(), v.integer()),
  /** Refused requests in its log. */
  refused: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** What the toolbar button says of it, in the language of the interface; empty for nothing. */
  title: v.pipe(v.string(), v.maxLength(300)),
  /** The page that was refused last, where its request was seen. */
  document: v.nullable(
    v.object({ url: v.string(), method: v.string(), startedMs: v.pipe(v.number(), v.finite()) }),
  ),
});

/** What the DevTools side of a tab tells the background. */
export type TabMessage = v.InferOutput<typeof tabMessage>;

/** A page's own start and that of its request, as DevTools has it, are some milliseconds apart. */
const sameMoment = 1_500;

const keyOf = (tabId: number): string => `tab-${tabId}`;

/**
 * Keeps what DevTools saw of a tab, in memory only, for as long as its log has anything; the
 * background keeps nothing itself (platform P28).
 */
export async function recordTab(message: TabMessage): Promise<void> {
  const key = keyOf(message.tabId);
  if (message.refused === 0) await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: message });
}

/** Forgets a tab that is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** What DevTools has seen of a tab; null where it is not open, or saw nothing refused. */
export async function recordedTab(tabId: number): Promise<TabMessage | null> {
  try {
    const key = keyOf(tabId);
    const parsed = v.safeParse(tabMessage, (await browser.storage.session.get(key))[key]);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** By which method a page was asked for, if DevTools saw that very request; else null. */
export function documentMethod(seen: TabMessage | null, page: DocumentAnswer): string | null {
  const request = seen?.document ?? null;
  if (request === null || withoutFragment(request.url) !== withoutFragment(page.url)) return null;
  return Math.abs(request.startedMs - page.startedMs) < sameMoment ? request.method.toUpperCase() : null;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, "");
}
