import browser from "webextension-polyfill";
import type { Block } from "../core/blocks/block";
import { fieldValue } from "../core/exchange/fields";
import { render, type Language } from "../core/messages/render";
import type { LogPort, Store } from "../ui/ports";
import type { TabMessage } from "./tab-record";

/** The badge changes so often at most: a page of a hundred refused images is one change. */
const pauseMs = 250;

/** Red on which white is readable (6.5 to 1), and which stands out on a light and on a dark toolbar. */
const colour = "#b3261e";

/**
 * Tells the background, from the DevTools side, how many of the page's own requests were refused, and
 * which page was refused last. Chromium drops a tab's badge when it navigates, so a new page is told of
 * even where the number is the same. `leave` takes all of it back. The
 * sentence on the button is made here, since a worker has no `import()` and with it no language but
 * English; it is told anew when the language changes.
 */
export function tellBadge(
  log: LogPort,
  tabId: number,
  languages: Store<Language>,
  send: (message: TabMessage) => void = sendToBackground,
): { readonly leave: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let told = "";
  // Of a tab where nothing was refused there is nothing to take back.
  let shown = false;
  const tell = (): void => {
    timer = null;
    const { blocks, page } = log.getSnapshot();
    const document = seenDocument(blocks);
    const refused = blocks.filter(({ exchange }) => !exchange.notes.includes("our-own-request")).length;
    const language = languages.getSnapshot();
    const now = `${refused} ${page} ${document?.startedMs ?? null} ${language.tag}`;
    const anything = refused > 0;
    if (now === told || (!anything && !shown)) return;
    told = now;
    shown = anything;
    send({ kind: "tab-seen", tabId, refused, title: titleOf(refused, language), document });
  };
  const tellSoon = (): void => {
    timer ??= setTimeout(tell, pauseMs);
  };
  log.subscribe(tellSoon);
  languages.subscribe(tellSoon);
  return {
    leave() {
      if (shown) send({ kind: "tab-seen", tabId, refused: 0, title: "", document: null });
    },
  };
}

function titleOf(refused: number, language: Language): string {
  return refused === 0 ? "" : render({ id: "ui_badge_title", params: { count: refused } }, language);
}

/**
 * The newest refused page whose request was seen: only then its method is known. Whether it is the
 * one in front is for the popup to compare, by address and time.
 */
function seenDocument(blocks: readonly Block[]): TabMessage["document"] {
  const block = blocks.findLast(isPageRequest);
  if (block === undefined) return null;
  const { url, method, startedDateTime } = block.exchange;
  const startedMs = Date.parse(startedDateTime);
  return Number.isNaN(startedMs) ? null : { url, method, startedMs };
}

/** DevTools calls frames documents too; browsers tell them apart in `Sec-Fetch-Dest`. */
function isPageRequest({ source, exchange }: Block): boolean {
  if (source.kind !== "live" || exchange.resourceType !== "document") return false;
  return (fieldValue(exchange.requestFields, "sec-fetch-dest") ?? "document") === "document";
}

function sendToBackground(message: TabMessage): void {
  // Where nobody listens there is no badge either.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Shows on the toolbar button, in the background, how many requests of a tab were refused. */
export async function showBadge({ tabId, refused, title }: TabMessage): Promise<void> {
  const text = refused === 0 ? "" : refused > 999 ? "999+" : String(refused);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
