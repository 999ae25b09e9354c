import browser from "webextension-polyfill";
import type { Block } from "../core/blocks/block";
import { render } from "../core/messages/render";
import type { LogPort } from "../ui/ports";
import type { TabMessage } from "./tab-record";

/** The badge changes so often at most: a page of a hundred refused images is one change. */
const pauseMs = 250;

/** Red on which white is readable (6.5 to 1), and which stands out on a light and on a dark toolbar. */
const colour = "#b3261e";

/**
 * Tells the background, from the DevTools side, how many requests of the tab were refused, and
 * which page is in front. Chromium drops a tab's badge when it navigates, so a new page is told of
 * even where the number is the same. `stop` tells that there is nothing more to see.
 */
export function tellBadge(
  log: LogPort,
  tabId: number,
  pageOf: (blocks: readonly Block[], page: number) => Block | null,
  send: (message: TabMessage) => void = sendToBackground,
): { readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told = "";
  // Of a tab where nothing was refused there is nothing to take back.
  let shown = false;
  const tell = (): void => {
    timer = null;
    const { blocks, page } = log.getSnapshot();
    const document = seenDocument(pageOf(blocks, page));
    const now = `${blocks.length} ${page} ${document?.startedMs ?? null}`;
    const anything = blocks.length > 0;
    if (now === told || (!anything && !shown)) return;
    told = now;
    shown = anything;
    send({ kind: "tab-seen", tabId, refused: blocks.length, document });
  };
  const unsubscribe = log.subscribe(() => {
    timer ??= setTimeout(tell, pauseMs);
  });
  return {
    stop() {
      unsubscribe();
      if (timer !== null) clearTimeout(timer);
      send({ kind: "tab-seen", tabId, refused: 0, document: null });
    },
  };
}

/** Only a request that was seen has a method; a document that was read later has none. */
function seenDocument(block: Block | null): TabMessage["document"] {
  if (block?.source.kind !== "live") return null;
  const { url, method, startedDateTime } = block.exchange;
  const startedMs = Date.parse(startedDateTime);
  return Number.isNaN(startedMs) ? null : { url, method, startedMs };
}

function sendToBackground(message: TabMessage): void {
  // A tab that is gone by then needs no badge.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Shows on the toolbar button, in the background, how many requests of a tab were refused. */
export async function showBadge({ tabId, refused }: TabMessage): Promise<void> {
  const text = refused === 0 ? "" : refused > 999 ? "999+" : String(refused);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({
      tabId,
      title: refused === 0 ? "" : render({ id: "ui_badge_title", params: { count: refused } }),
    }),
  ]);
}
