import browser from "webextension-polyfill";
import type { PermissionPort } from "../ui/ports-page";
import { askPermission, type Purpose } from "./asked-permission";
import { showTab } from "./handed-over";

/** The permission that this tab asks for, and the way back to the tab that wanted it. */
export function permissionPort(purpose: Purpose, sourceTab: number): PermissionPort {
  return {
    ask: () => askPermission(purpose, sourceTab),
    back: () => void back(sourceTab),
  };
}

async function back(sourceTab: number): Promise<void> {
  await showTab(sourceTab);
  const own = await browser.tabs.getCurrent();
  // Closing it is also what tells the panel that an answer was given.
  if (own?.id !== undefined) await browser.tabs.remove(own.id);
}
