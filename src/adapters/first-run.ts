import browser from "webextension-polyfill";

/**
 * Opens the welcome page once, when the extension has been installed. The reason is then "install", and
 * never again: another one is given after updates of it and of the browser (`runtime.OnInstalledReason`).
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== "install") return;
    // Where no tab can be had (a policy, no window) nobody is there to be welcomed.
    void browser.tabs
      .create({ url: browser.runtime.getURL("src/page/page.html?view=welcome") })
      .catch(() => undefined);
  });
}
