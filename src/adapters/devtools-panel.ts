import browser from "webextension-polyfill";
import type { LogPort } from "../ui/ports";
import { offerLog } from "./panel-connection";

/**
 * Creates the panel and hands the log to its page whenever that is shown: it does not exist
 * before (platform P1), and Firefox rebuilds it when the dock side changes (F7).
 */
export function createPanel(log: LogPort): void {
  offerLog(window, log);
  // From the root of the extension in every browser, by the slash. The title is a name: it is not translated.
  void browser.devtools.panels.create("Whose403", "/icons/32.png", "/src/panel/panel.html").then((panel) => {
    panel.onShown.addListener((panelWindow) => offerLog(panelWindow as unknown as Window, log));
  });
}
