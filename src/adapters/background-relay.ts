import * as v from "valibot";
import browser, { type Runtime } from "webextension-polyfill";
import { captureRequest, captureTab } from "./capture-tab";

/**
 * Answers the one-shot messages of our own pages; holds no state, since the worker is stopped after
 * half a minute (platform P28). Messages from elsewhere or of another form are not answered.
 */
export function relayForPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = v.safeParse(captureRequest, message);
    return request.success ? captureTab(request.output.tabId) : undefined;
  });
}
