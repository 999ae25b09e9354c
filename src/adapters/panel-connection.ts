import type { LogPort } from "../ui/ports";

const property = "whose403Log";
const readyEvent = "whose403-log";

type PanelWindow = Window & { [property]?: LogPort };

/**
 * Hands the devtools page's log to the panel's window: a live object of another realm, so plain
 * functions and data only (platform P2). It may be called before the panel's script has run.
 */
export function connectPanel(panelWindow: Window, log: LogPort): void {
  (panelWindow as PanelWindow)[property] = log;
  panelWindow.dispatchEvent(new Event(readyEvent));
}

/** In the panel: the log, as soon as the devtools page has handed it over. */
export function connectedLog(own: Window): Promise<LogPort> {
  return new Promise((resolve) => {
    const take = (): void => {
      const log = (own as PanelWindow)[property];
      if (log === undefined) return;
      own.removeEventListener(readyEvent, take);
      resolve(log);
    };
    own.addEventListener(readyEvent, take);
    take();
  });
}
