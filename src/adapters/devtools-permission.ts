import browser, { type Permissions } from "webextension-polyfill";
import type { PanelAccessPort } from "../ui/ports-panel-access";
import { isFirefox } from "./firefox";

/** Firefox's alone; the panel appears in a DevTools that is open already (platform P25). */
const permission: Permissions.Permissions = { permissions: ["devtools"] };

/** Whether the panel is in DevTools of this browser, and the way to put it there. */
export function panelAccess(): PanelAccessPort {
  if (!isFirefox())
    return { always: true, given: () => Promise.resolve(true), ask: () => Promise.resolve(true) };
  return {
    always: false,
    given: () => browser.permissions.contains(permission).catch(() => false),
    // Not `async`: the click is over after the first wait.
    ask: () => browser.permissions.request(permission).catch(() => false),
  };
}
