import { createBlockLog, type BlockLog } from "../../core/blocks/block-log";
import { makeBlock } from "../../core/blocks/make-block";
import type { BlockSource } from "../../core/blocks/block";
import type { Exchange } from "../../core/exchange/exchange";
import { fieldValue } from "../../core/exchange/fields";
import type { DevtoolsPort, LiveRequest } from "./devtools";
import { readBacklogEntry, readLiveRequest } from "./live-entry";
import { entryKey, isHiddenFailure, statusOf } from "./entry-key";

/** When a failure that hid its status is looked up again, in ms after its event (platform P8). */
const secondLooks = [50, 300, 1_500];

/** Collects refused exchanges of the inspected page into a bounded log. */
export interface Collector {
  readonly log: BlockLog;
  /** Adds an exchange that was not seen on the network. */
  readonly add: (exchange: Exchange, source: BlockSource) => void;
  /** Adds what DevTools had logged before it was asked; false where it refuses to say. */
  readonly backfill: () => Promise<boolean>;
  readonly setPaused: (paused: boolean) => void;
}

/**
 * Listens from now on. Everything that is no block costs one look at its status. Whatever
 * `preserveLog` says at that time decides whether a navigation empties the log.
 */
export function collect(devtools: DevtoolsPort, preserveLog: () => boolean, log = createBlockLog()): Collector {
  let paused = false;
  let count = 0;
  // Entries taken from the backlog, whose own event may still come: not to be counted twice.
  const early = new Set<string>();
  const seen = new Set<string>();

  const add = (exchange: Exchange, source: BlockSource): void => {
    count += 1;
    log.add(makeBlock(`${source.kind}-${count}`, exchange, source));
  };

  const addLive = (exchange: Exchange | null): void => {
    if (exchange === null || exchange.status !== 403) return;
    // Chromium tells of no navigation when it shows its own page for an empty body (P6).
    if (!preserveLog() && isErrorPageDocument(exchange)) log.clear();
    add(exchange, { kind: "live" });
  };

  const addFromBacklog = async (entry: unknown): Promise<void> => {
    const key = entryKey(entry);
    if (seen.has(key)) return;
    seen.add(key);
    early.add(key);
    addLive(await readBacklogEntry(entry));
  };

  const lookAgain = (request: LiveRequest, tries: readonly number[]): void => {
    const [delay, ...rest] = tries;
    if (delay === undefined) return;
    const key = entryKey(request);
    setTimeout(() => {
      void devtools.backlog().then((entries) => {
        const found = entries?.find((entry) => statusOf(entry) === 403 && entryKey(entry) === key);
        return found === undefined ? lookAgain(request, rest) : addFromBacklog(found);
      });
    }, delay);
  };

  devtools.onRequestFinished((request) => {
    const status = request.response?.status;
    if ((status !== 403 && status !== 0) || paused) return;
    if (status === 0) {
      if (isHiddenFailure(request)) lookAgain(request, secondLooks);
      return;
    }
    const key = entryKey(request);
    if (early.delete(key)) return;
    seen.add(key);
    void readLiveRequest(request).then(addLive);
  });

  devtools.onNavigated(() => {
    seen.clear();
    early.clear();
    if (!preserveLog()) log.clear();
  });

  return {
    log,
    add,
    async backfill() {
      const entries = await devtools.backlog();
      if (entries === null) return false;
      await Promise.all(entries.filter((entry) => statusOf(entry) === 403).map(addFromBacklog));
      return true;
    },
    setPaused(next) {
      paused = next;
    },
  };
}

function isErrorPageDocument(exchange: Exchange): boolean {
  return (
    exchange.notes.includes("browser-error-page") &&
    fieldValue(exchange.requestFields, "sec-fetch-dest") !== "iframe"
  );
}
