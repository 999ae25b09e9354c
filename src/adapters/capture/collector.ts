import { createBlockLog, type BlockLog } from "../../core/blocks/block-log";
import { makeBlock } from "../../core/blocks/make-block";
import type { BlockSource } from "../../core/blocks/block";
import type { Exchange } from "../../core/exchange/exchange";
import { fieldValue } from "../../core/exchange/fields";
import type { DevtoolsPort, LiveRequest } from "./devtools";
import { readBacklogEntry, readLiveRequest, readUnfinishedEntry } from "./live-entry";
import { entryKey, isHiddenFailure, statusOf } from "./entry-key";
import { boundedSet } from "./bounded-set";
import { isLostPage, whileAsked, withPageText } from "./lost-body";
import { isSameDocument } from "./missed-document";
import { ownRequests } from "./own-requests";
import { pageClaims } from "./page-claims";

/** When a failure that hid its status is looked up again, in ms after its event (platform P8). */
const secondLooks = [50, 300, 1_500];
/** Of so many refusals it is remembered that they were seen. */
const remembered = 10_000;

/** What came of a look through DevTools' log. */
export interface Look {
  /** False where DevTools refuses to tell (platform P6). */
  readonly readable: boolean;
  /** What the log cost DevTools, in ms, without the wait for pages and bodies. */
  readonly tookMs: number;
}

/** Collects refused exchanges of the inspected page into a bounded log. */
export interface Collector {
  readonly log: BlockLog;
  /** Adds an exchange that was not seen on the network. */
  readonly add: (exchange: Exchange, source: BlockSource) => void;
  /** Adds what DevTools has logged and told of by no event, with its bodies. */
  readonly lookThrough: () => Promise<Look>;
  /**
   * Adds what stood in DevTools' log at the last of these looks already and no event has told of yet:
   * the answers that nobody reads. Their bodies are left to the event that may still come.
   */
  readonly lookForUnfinished: () => Promise<Look>;
  readonly setPaused: (paused: boolean) => void;
  /** Empties the log; what is still being read then does not come back into it. */
  readonly clear: () => void;
  /** A request of ours is sent now, and is to be marked; call what it gives once its answer is there. */
  readonly expectOwn: (method: string, url: string) => () => void;
  /** The number of the page in front: what its blocks carry in their source. */
  readonly page: () => number;
}

/**
 * Listens from now on. Everything that is no block costs one look at its status. Whatever
 * `preserveLog` says at that time decides whether a navigation empties the log.
 */
export function collect(
  devtools: DevtoolsPort,
  preserveLog: () => boolean,
  log = createBlockLog(),
): Collector {
  let paused = false;
  let count = 0;
  let page = 0;
  let emptied = 0;
  let cleared = 0;
  const inFirefox = devtools.engine() === "firefox";
  const claims = pageClaims();
  // What was marked as ours and is the page's after all counts as the page's again.
  const unmark = (exchange: Exchange): void => {
    const block = log
      .getSnapshot()
      .blocks.find(
        ({ exchange: { url, method, startedDateTime } }) =>
          url === exchange.url && method === exchange.method && startedDateTime === exchange.startedDateTime,
      );
    if (block === undefined) return;
    const notes = block.exchange.notes.filter((note) => note !== "our-own-request");
    log.replace(makeBlock(block.id, { ...block.exchange, notes }, block.source));
  };
  const own = ownRequests(Date.now, unmark);
  const seen = boundedSet(remembered);
  // Blocks from the backlog by their key: their own event may still come, perhaps with the body.
  const early = new Map<string, Promise<string | null>>();
  // Refusals of the last look that no event had told of by then: most are just under way.
  let underWay = new Set<string>();

  const add = (exchange: Exchange, source: BlockSource): string => {
    count += 1;
    const id = `${source.kind}-${count}`;
    const lost = isLostPage(exchange);
    log.add(makeBlock(id, own.mark(lost ? whileAsked(exchange) : exchange), source));
    if (lost) void recover(id, exchange);
    return id;
  };

  const replace = (id: string, exchange: Exchange): void => {
    const before = log.getSnapshot().blocks.find((block) => block.id === id);
    if (before) log.replace(makeBlock(id, own.mark(exchange), before.source));
  };

  /** Its row is there at once, in its place; the page may take a while to answer. */
  const recover = async (id: string, exchange: Exchange): Promise<void> =>
    replace(id, await withPageText(exchange, devtools.evaluate));

  const empty = (): void => {
    emptied += 1;
    log.clear();
  };

  const leavePage = (url: string): void => {
    page += 1;
    const id = inFirefox ? claims.navigated(url, page) : null;
    const arrived = log.getSnapshot().blocks.find((block) => block.id === id);
    if (!preserveLog()) empty();
    if (arrived === undefined) return;
    const block = { ...arrived, source: { ...arrived.source, page } };
    if (preserveLog()) log.replace(block);
    else log.add(block);
  };

  const addLive = async (reading: Promise<Exchange | null>, key: string): Promise<string | null> => {
    const started = { page, emptied, cleared };
    const exchange = await reading;
    if (exchange === null || exchange.status !== 403) return null;
    if (isErrorPageDocument(exchange)) {
      // Chromium tells of no navigation when it shows its own page for an empty body (P6).
      leavePage(exchange.url);
      return add(exchange, { kind: "live", page });
    }
    const claimed = claims.pageOf(key);
    // What a navigation emptied the log of is gone, but for the page itself that it led to.
    const isInFront = claimed === page && started.cleared === cleared;
    if (started.emptied !== emptied && !isInFront) return null;
    const source: BlockSource = { kind: "live", page: claimed ?? started.page };
    const id = completed(exchange, source) ?? add(exchange, source);
    claims.added(key, id);
    return id;
  };

  /** A page that told of itself before its own event came has its row; it gets what the event knows. */
  const completed = (exchange: Exchange, source: BlockSource): string | null => {
    if (!inFirefox) return null;
    const told = log
      .getSnapshot()
      .blocks.find((block) => block.source.kind === "document" && isSameDocument(block.exchange, exchange));
    if (told === undefined) return null;
    log.replace(makeBlock(told.id, own.mark(exchange), source));
    return told.id;
  };

  const addFromBacklog = (entry: unknown, read = readBacklogEntry): Promise<string | null> => {
    const key = entryKey(entry);
    if (!seen.add(key) || paused) return Promise.resolve(null);
    const pending = addLive(read(entry), key);
    early.set(key, pending);
    const [oldest] = early.size > remembered ? early.keys() : [];
    if (oldest !== undefined) early.delete(oldest);
    return pending;
  };

  const complete = async (request: LiveRequest, pending: Promise<string | null>): Promise<void> => {
    const [exchange, id] = await Promise.all([readLiveRequest(request), pending]);
    if (exchange === null || id === null) return;
    if (isLostPage(exchange)) await recover(id, exchange);
    else replace(id, exchange);
  };

  /**
   * DevTools' log, never made between the request for a page and its answer: that would cost Chromium
   * the answer's body, for good. In that time it answers no expression either, be it with a value or
   * an error (both measured, Chromium 156).
   */
  const backlog = async (): Promise<{ entries: readonly unknown[] | null; tookMs: number }> => {
    await devtools.evaluate("0");
    const start = performance.now();
    const entries = await devtools.backlog();
    return { entries, tookMs: performance.now() - start };
  };

  const look = async (take: (entry: unknown) => Promise<string | null> | null): Promise<Look> => {
    const { entries, tookMs } = await backlog();
    await Promise.all((entries ?? []).filter((entry) => statusOf(entry) === 403).map(take));
    return { readable: entries !== null, tookMs };
  };

  const lookAgain = (request: LiveRequest, tries: readonly number[]): void => {
    const [delay, ...rest] = tries;
    if (delay === undefined) return;
    const key = entryKey(request);
    setTimeout(() => {
      void backlog().then(({ entries }) => {
        const found = entries?.find((entry) => statusOf(entry) === 403 && entryKey(entry) === key);
        if (found === undefined) lookAgain(request, rest);
        else void addFromBacklog(found);
      });
    }, delay);
  };

  devtools.onRequestFinished((request) => {
    const status = request.response?.status;
    if (status !== 403 && status !== 0) return;
    if (status === 0) {
      if (!paused && isHiddenFailure(request)) lookAgain(request, secondLooks);
      return;
    }
    const key = entryKey(request);
    const pending = early.get(key);
    seen.add(key);
    early.delete(key);
    if (pending !== undefined) void complete(request, pending);
    else if (!paused) {
      if (inFirefox) claims.came(key, request);
      void addLive(readLiveRequest(request), key);
    }
  });

  devtools.onNavigated(leavePage);

  return {
    log,
    add,
    lookThrough: () => look((entry) => addFromBacklog(entry)),
    lookForUnfinished() {
      const before = underWay;
      underWay = new Set();
      return look((entry) => {
        const key = entryKey(entry);
        if (paused || before.has(key)) return addFromBacklog(entry, readUnfinishedEntry);
        if (!seen.has(key)) underWay.add(key);
        return null;
      });
    },
    setPaused(next) {
      paused = next;
    },
    clear() {
      cleared += 1;
      empty();
    },
    expectOwn: own.expect,
    page: () => page,
  };
}

function isErrorPageDocument(exchange: Exchange): boolean {
  return (
    exchange.notes.includes("browser-error-page") &&
    fieldValue(exchange.requestFields, "sec-fetch-dest") !== "iframe"
  );
}
