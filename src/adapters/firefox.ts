import browser from "webextension-polyfill";

/** Whether this browser is Firefox, or made of it: only there does `runtime.getBrowserInfo` exist (MDN). */
export function isFirefox(): boolean {
  return typeof (browser.runtime as { getBrowserInfo?: unknown }).getBrowserInfo === "function";
}
