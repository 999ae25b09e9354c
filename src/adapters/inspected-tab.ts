import browser from "webextension-polyfill";

/** The id of the tab that this DevTools window inspects. */
export function inspectedTabId(): number {
  return browser.devtools.inspectedWindow.tabId;
}
