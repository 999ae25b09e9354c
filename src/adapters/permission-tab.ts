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
    return { granted: await hasPermission(purpose), asking: await isOpen(message.askTab) };
  if (await hasPermission(purpose)) return { askTab: null };
  const tab = await browser.tabs.create({
    url: browser.runtime.getURL(`src/page/page.html?view=permission&for=${purpose}&tab=${message.tabId}`),
    openerTabId: message.tabId,
  });
  return { askTab: tab.id ?? null };
}

async function isOpen(tabId: number | null): Promise<boolean> {
  if (tabId === null) return false;
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    return false;
  }
}
