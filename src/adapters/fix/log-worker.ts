import { searchLogBlob } from "./search-log-blob";
import type { FromLogWorker, ToLogWorker } from "./log-worker-messages";

/** What this needs of a worker's own scope, which the library of a page does not know. */
interface WorkerScope {
  readonly addEventListener: (type: "message", listener: (event: MessageEvent<ToLogWorker>) => void) => void;
  readonly postMessage: (message: FromLogWorker, transfer: readonly []) => void;
}

// One search; then the worker is ended by whoever started it.
const scope = globalThis as unknown as WorkerScope;
const tell = (message: FromLogWorker): void => scope.postMessage(message, []);

scope.addEventListener("message", ({ data: { log, target } }) => {
  searchLogBlob(log, target, (share) => tell({ kind: "progress", share })).then(
    (result) => tell({ kind: "result", result }),
    // A file that was changed or taken away since it was chosen cannot be read on.
    () => tell({ kind: "result", result: "unreadable" }),
  );
});
