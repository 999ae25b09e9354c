import browser from "webextension-polyfill";
import { hasPermission, type PermissionRequest } from "./asked-permission";

/**
 * In the background: opens the tab that asks for a permission, for pages that may not (Firefox's panel), or
 * says how that stands.
 */
export async function relayPermission(
  message: PermissionRequest,
): Promise<{ askTab: number | null } | { granted: boolean; asking: boolean }> {
  const { purpose } = message;
  if (message.kind === "permission-state")
    return { granted: await hasPermission(purpose), asking: await isAsking(message) };
  if (await hasPermission(purpose)) return { askTab: null };
  const { windowId } = await browser.tabs.get(message.tabId);
  const tab = await browser.tabs.create({
    // In the window of the tab that it stands beside, which need not be the one in front.
    ...(windowId === undefined ? {} : { windowId }),
    url: browser.runtime.getURL(`src/page/page.html?view=permission&for=${purpose}&tab=${message.tabId}`),
    openerTabId: message.tabId,
  });
  return { askTab: tab.id ?? null };
}

/** Whether the tab still asks; whoever has gone back to the page without an answer has answered. */
async function isAsking({ askTab, tabId }: { askTab: number | null; tabId: number }): Promise<boolean> {
  if (askTab === null) return false;
  try {
    await browser.tabs.get(askTab);
    if (!(await browser.tabs.get(tabId)).active) return true;
    await browser.tabs.remove(askTab);
  } catch {
    // One of the two is closed.
  }
  return false;
}
