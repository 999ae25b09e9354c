import type { Exchange } from "../../core/exchange/exchange";
import type { Message } from "../../core/messages/message";
import type { LogPort, LogState } from "../../ui/ports";
import { collect } from "./collector";
import type { DevtoolsPort } from "./devtools";
import { documentExchange, documentExpression, readDocumentAnswer } from "./document";
import { createListeners } from "./listeners";
import { isSameDocument, missedDocuments } from "./missed-document";
import type { Setting } from "../settings";

/** How long a page may take until expressions can be evaluated in it, in tries of 200 ms (P11). */
const documentTries = 5;
const documentPauseMs = 200;

/**
 * DevTools' log is looked through once a second for refusals that no event tells of: a page that
 * never reads the answer to its `fetch` leaves the request unfinished for good. The pause grows with
 * the time a look takes, so that a log of thousands costs DevTools two hundredths at most.
 */
const lookPauseMs = 1_000;
const lookShare = 50;
/**
 * A look waits until the page has been quiet so long, but not for ever: where one page is asked for
 * right after another, it might be asked for in the very moment in which DevTools makes its log.
 */
const quietMs = 400;
const mostWaits = 10;

/**
 * The live log of the inspected page, from the moment DevTools opens: what DevTools had logged
 * before, the document that was refused before (platform P13), and everything from now on.
 */
export function startLiveLog(devtools: DevtoolsPort, preserve: Setting<boolean>): LogPort {
  let preserveLog = true;
  let paused = false;
  let captureNotice: Message | null = null;
  // After the first navigation the events tell all; what the document says would count twice.
  const first = { left: false };
  const collector = collect(devtools, () => preserveLog);
  const listeners = createListeners();
  let state = nextState();

  function nextState(): LogState {
    return { ...collector.log.getSnapshot(), paused, preserveLog, captureNotice, page: collector.page() };
  }
  function changed(): void {
    state = nextState();
    listeners.tell();
  }
  function notice(next: Message | null): void {
    captureNotice = next;
    changed();
  }

  collector.log.subscribe(changed);
  const inFirefox = devtools.engine() === "firefox";
  const missed = missedDocuments({
    ask: refusedDocument,
    has: (exchange) =>
      collector.log.getSnapshot().blocks.some((block) => isSameDocument(block.exchange, exchange)),
    add(exchange) {
      if (!paused) collector.add(exchange, { kind: "document", page: collector.page() });
    },
  });
  let lastSeen = 0;
  const seenNow = (): void => {
    lastSeen = performance.now();
  };
  devtools.onRequestFinished(seenNow);
  devtools.onNavigated(() => {
    seenNow();
    first.left = true;
    notice(null);
    if (inFirefox) missed.look();
  });
  void preserve.read().then((value) => {
    preserveLog = value;
    changed();
  });
  const looked = lookBack().then(notice);
  // Firefox tells of answers that nobody reads, and its log has the text of everything inside (measured, 153).
  if (!inFirefox) void looked.then(() => keepLooking(0));

  async function lookBack(): Promise<Message | null> {
    const { readable } = await collector.lookThrough();
    if (hasDocument()) return null;
    const answer = await askDocument();
    if (answer === null) return readable || first.left ? null : { id: "capture_not_readable" };
    if (answer.status !== 403 || hasDocument() || first.left) return null;
    collector.add(documentExchange(answer), { kind: "document", page: collector.page() });
    return { id: "capture_before_devtools" };
  }

  async function refusedDocument(): Promise<Exchange | null> {
    const answer = readDocumentAnswer(await devtools.evaluate(documentExpression));
    if (answer?.status !== 403) return null;
    // DevTools were open: what is missing, Firefox lost.
    return { ...documentExchange(answer), notes: ["event-lost"] };
  }

  async function askDocument(): Promise<ReturnType<typeof readDocumentAnswer>> {
    for (let tries = 0; tries < documentTries && !first.left; tries += 1) {
      const answer = readDocumentAnswer(await devtools.evaluate(documentExpression));
      if (answer !== null) return answer;
      await new Promise((resolve) => setTimeout(resolve, documentPauseMs));
    }
    return null;
  }

  function keepLooking(pauseMs: number, waits = 0): void {
    setTimeout(
      () => {
        if (waits < mostWaits && performance.now() - lastSeen < quietMs)
          return keepLooking(quietMs, waits + 1);
        void collector.lookForUnfinished().then(({ tookMs }) => keepLooking(tookMs * lookShare));
      },
      waits > 0 ? quietMs : Math.max(pauseMs, lookPauseMs),
    );
  }

  function hasDocument(): boolean {
    return collector.log.getSnapshot().blocks.some((block) => block.exchange.resourceType === "document");
  }

  return {
    subscribe: listeners.add,
    getSnapshot: () => state,
    clear() {
      missed.cancel();
      collector.clear();
    },
    setPaused(next) {
      paused = next;
      missed.cancel();
      collector.setPaused(next);
      changed();
    },
    setPreserveLog(next) {
      preserveLog = next;
      changed();
      void preserve.write(next);
    },
    reload: devtools.reload,
    expectOwn: collector.expectOwn,
  };
}
