import type { LogPort } from "../ui/ports";

const property = "whose403Log";
const readyEvent = "whose403-log";

type LogWindow = Window & { [property]?: LogPort };

/**
 * Puts the log where the panel finds it: on the devtools page's own window, or on the panel's once
 * `onShown` has told of it. It is a live object of another realm, so plain functions and data only
 * (platform P2). May be called before the panel's script has run.
 */
export function offerLog(target: Window, log: LogPort): void {
  (target as LogWindow)[property] = log;
  target.dispatchEvent(new Event(readyEvent));
}

/**
 * In the panel: the log, as soon as it is to be had. Chromium reopens the panel that was shown last
 * before anybody can listen for `onShown`, so the devtools page is looked for among the frames
 * beside ours, which is also where Chromium's own `onShown` gets its window from.
 */
export function connectedLog(own: Window): Promise<LogPort> {
  return new Promise((resolve) => {
    const take = (): void => {
      const log = (own as LogWindow)[property] ?? logBeside(own);
      if (log === undefined) return;
      (own as LogWindow)[property] = log;
      own.removeEventListener(readyEvent, take);
      resolve(log);
    };
    own.addEventListener(readyEvent, take);
    take();
  });
}

function logBeside(own: Window): LogPort | undefined {
  const { parent } = own;
  for (let index = 0; index < parent.length; index += 1) {
    try {
      const log = (parent[index] as LogWindow | undefined)?.[property];
      if (log !== undefined) return log;
    } catch {
      // Another extension's frame: not ours to look into.
    }
  }
  return undefined;
}
