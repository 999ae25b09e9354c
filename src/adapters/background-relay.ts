import * as v from "valibot";
import browser, { type Runtime } from "webextension-polyfill";
import { showBadge } from "./badge";
import { permissionRequest } from "./asked-permission";
import { captureRequest, captureTab } from "./capture-tab";
import { forgetHandoverOf } from "./handover-store";
import { relayPermission } from "./permission-tab";
import { probeRequest, runProbe } from "./site/relayed-probe";
import { forgetTab, recordTab, tabMessage, type TabMessage } from "./tab-record";

/**
 * Answers the one-shot messages of our own pages; holds no state, since the worker is stopped after
 * half a minute (platform P28). Messages from elsewhere or of another form are not answered.
 */
export function relayForPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // Our functions that run in pages have our id too, and a page's address.
    const isOurPage = sender.url?.startsWith(browser.runtime.getURL("")) === true;
    if (sender.id !== browser.runtime.id || !isOurPage) return undefined;
    const capture = v.safeParse(captureRequest, message);
    if (capture.success) return captureTab(capture.output.tabId);
    const permission = v.safeParse(permissionRequest, message);
    if (permission.success) return relayPermission(permission.output);
    const probe = v.safeParse(probeRequest, message);
    if (probe.success) return runProbe(probe.output);
    const seen = v.safeParse(tabMessage, message);
    return seen.success ? noteTab(seen.output) : undefined;
  });
}

/** Forgets with a tab what was kept of it. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void Promise.allSettled([forgetHandoverOf(tabId), forgetTab(tabId)]);
  });
}

async function noteTab(message: TabMessage): Promise<void> {
  // A tab that was closed meanwhile has no badge, and must not be remembered either.
  await showBadge(message)
    .then(() => recordTab(message))
    .catch(() => undefined);
}
