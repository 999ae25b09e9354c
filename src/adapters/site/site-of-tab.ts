import browser from "webextension-polyfill";
import type { SitePort } from "../../ui/ports";
import { probeTab } from "./probe-tab";
import type { PageRun } from "./run-in-tab";
import { sitePort, type PageWays } from "./site-port";

/** Of a page's links, so many of the first and twice as many of the last are read. */
export const mostLinks = 1_000;
const patienceMs = 10_000;
/** The start page, or the one of a language: `/`, `/de/`, `/pt-br`. */
const startPath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i;

/**
 * The site of the page in a tab, for an extension page that has `scripting` and was given the tab
 * by a press on the toolbar button (activeTab, which Chromium keeps while the tab stays on the
 * origin: platform P22).
 */
export function siteOfTab(tabId: number): SitePort {
  return sitePort(waysIntoTab(tabId));
}

/** The ways into the page of a tab. */
export function waysIntoTab(tabId: number): PageWays {
  return {
    links: (origin) => probeTab(tabId, { name: "links", args: [origin, mostLinks] }),
    startPageLinks: (origin) => startPageLinks(origin, tabId),
    ask: (origin, path, mostBytes) =>
      probeTab(tabId, { name: "ask", args: [origin, path, mostBytes, patienceMs] }),
  };
}

async function startPageLinks(origin: string, except: number): Promise<PageRun | null> {
  try {
    // Without `tabs`, only tabs that this extension was given anyway have a URL to it.
    const tabs = await browser.tabs.query({});
    const start = tabs.find(({ id, url }) => id !== except && url !== undefined && isStart(url, origin));
    return start?.id === undefined
      ? null
      : await probeTab(start.id, { name: "links", args: [origin, mostLinks] });
  } catch {
    return null;
  }
}

function isStart(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const page = new URL(url);
  return page.origin === origin && startPath.test(page.pathname);
}
