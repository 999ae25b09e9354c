import { exampleBlocks } from "../core/blocks/example/example-blocks";
import type { LogPort, LogState } from "../ui/ports";

/** A log of the made-up refusals, in memory. Reloading, where no page is, brings them back. */
export function exampleLog(now: number): LogPort {
  const first: LogState = {
    blocks: exampleBlocks(now),
    paused: false,
    preserveLog: true,
    droppedBlocks: 0,
    cutBodies: 0,
    captureNotice: null,
    page: 0,
  };
  let state = first;
  const listeners = new Set<() => void>();
  const change = (patch: Partial<LogState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    clear: () => change({ blocks: [] }),
    setPaused: (paused) => change({ paused }),
    setPreserveLog: (preserveLog) => change({ preserveLog }),
    reload: () => change(first),
    expectOwn: () => () => undefined,
  };
}
