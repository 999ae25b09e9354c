import * as v from "valibot";
import browser from "webextension-polyfill";

/** What a page that may not ask for permissions itself (Firefox's panel, F1) asks of the background. */
export const permissionRequest = v.variant("kind", [
  v.object({
    kind: v.literal("ask-permission"),
    /** For what; the page that asks has the words. */
    purpose: v.picklist(["picture", "cloudflare"]),
    /** The tab to come back to. */
    tabId: v.pipe(v.number(), v.integer()),
  }),
  v.object({
    kind: v.literal("permission-state"),
    purpose: v.picklist(["picture", "cloudflare"]),
    /** The tab that it is asked for. */
    tabId: v.pipe(v.number(), v.integer()),
    /** The tab that asks. */
    askTab: v.nullable(v.pipe(v.number(), v.integer())),
  }),
]);

/** What a page that may not ask for permissions itself asks of the background. */
export type PermissionRequest = v.InferOutput<typeof permissionRequest>;
/** For what a permission is asked. */
export type Purpose = PermissionRequest["purpose"];

const permissionState = v.object({ granted: v.boolean(), asking: v.boolean() });
const openedTab = v.object({ askTab: v.nullable(v.number()) });

/** Under the optional `<all_urls>`, so that the manifest names nothing else (platform P26). */
export const originsFor: Readonly<Record<Purpose, readonly string[]>> = {
  picture: ["<all_urls>"],
  cloudflare: ["https://api.cloudflare.com/*"],
};

const lookAgainMs = 300;
/** No tab has this id (`tabs.TAB_ID_NONE`). */
const noTab = -1;

/**
 * Asks for the permission, at once where this page may (call it first thing in a click), else in a tab of
 * our own (platform F2), and waits until somebody has answered there. True when it is given.
 */
export async function askPermission(purpose: Purpose, tabId: number): Promise<boolean> {
  if (!hasPermissions()) return askInTab(purpose, tabId);
  try {
    return await browser.permissions.request({ origins: [...originsFor[purpose]] });
  } catch {
    // The click is over: nobody is asked, and what was given holds.
    return hasPermission(purpose);
  }
}

/** Whether the permission is given now. */
export async function hasPermission(purpose: Purpose): Promise<boolean> {
  try {
    if (hasPermissions()) return await browser.permissions.contains({ origins: [...originsFor[purpose]] });
    return (await stateOf(purpose, noTab, null)).granted;
  } catch {
    return false;
  }
}

function hasPermissions(): boolean {
  return typeof (browser.permissions as typeof browser.permissions | undefined)?.request === "function";
}

async function askInTab(purpose: Purpose, tabId: number): Promise<boolean> {
  try {
    const { askTab } = v.parse(openedTab, await send({ kind: "ask-permission", purpose, tabId }));
    if (askTab === null) return hasPermission(purpose);
    for (;;) {
      const { granted, asking } = await stateOf(purpose, tabId, askTab);
      // Until that tab is gone it is in front, and no picture of the other could be had.
      if (!asking) return granted;
      await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    }
  } catch {
    return false;
  }
}

async function stateOf(
  purpose: Purpose,
  tabId: number,
  askTab: number | null,
): Promise<v.InferOutput<typeof permissionState>> {
  return v.parse(permissionState, await send({ kind: "permission-state", purpose, tabId, askTab }));
}

function send(message: PermissionRequest): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
