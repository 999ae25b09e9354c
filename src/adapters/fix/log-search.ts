import type { LogSearchPort } from "../../ui/ports-of-fix";
import type { FromLogWorker, ToLogWorker } from "./log-worker-messages";
import { trustedWorkerUrl } from "./worker-url";

/** Searches logs in a worker of its own, which ends with the search: a log may take seconds, the panel must not. */
export const logSearch: LogSearchPort = {
  search: (log, target, onProgress, signal) =>
    searchIn(() => new Worker(trustedWorkerUrl(), { type: "module" }), { log, target }, onProgress, signal),
};

/** What a search needs of a worker. */
export type LogWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Runs one search in the worker that `start` gives. Never rejects; null when the signal ended it. */
export function searchIn(
  start: () => LogWorker,
  message: ToLogWorker,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): ReturnType<LogSearchPort["search"]> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const worker = started(start);
    if (worker === null) return resolve("unreadable");
    const end = (result: Awaited<ReturnType<LogSearchPort["search"]>>): void => {
      worker.terminate();
      signal.removeEventListener("abort", onAbort);
      resolve(result);
    };
    const onAbort = (): void => end(null);
    signal.addEventListener("abort", onAbort);
    worker.addEventListener("message", ({ data }: MessageEvent<FromLogWorker>) => {
      if (data.kind === "progress") onProgress(data.share);
      else end(data.result);
    });
    worker.addEventListener("error", () => end("unreadable"));
    worker.postMessage(message, []);
  });
}

function started(start: () => LogWorker): LogWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
