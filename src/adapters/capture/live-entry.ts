import type { Exchange } from "../../core/exchange/exchange";
import { readHarEntry } from "../../core/exchange/har-entry";
import { readContent } from "./content";
import type { LiveRequest } from "./devtools";

/** How long the body of a finished request is waited for, in ms; then it is not observable. */
const finishedPatienceMs = 5_000;
/** The same for a request out of the backlog, which may still be under way. */
const backlogPatienceMs = 300;

/**
 * The exchange of a request that DevTools reported, with its body read now: one not read at once is
 * lost (platform P4). Null where the entry is damaged. `makeBlock` drops its secrets (P12).
 */
export function readLiveRequest(request: LiveRequest): Promise<Exchange | null> {
  return readWithin(request, finishedPatienceMs);
}

/**
 * The exchange of an entry of `getHAR()`: its body where the browser put it inside (Firefox), else
 * asked for (Chromium). The body of a request that is still under way does not come: a page that
 * never reads the answer to its `fetch` leaves it so for good (measured, Chromium 156).
 */
export async function readBacklogEntry(entry: unknown): Promise<Exchange | null> {
  const request = entry as LiveRequest;
  if (typeof request.getContent !== "function") return toExchange(entry);
  return unread(await readWithin(request, backlogPatienceMs));
}

/**
 * The exchange of an entry of `getHAR()` that is still under way: its body is left to the event that
 * may still come.
 */
export function readUnfinishedEntry(entry: unknown): Promise<Exchange | null> {
  return Promise.resolve(unread(toExchange(entry)));
}

function unread(exchange: Exchange | null): Exchange | null {
  const { body } = exchange ?? {};
  if (exchange === null || body?.state !== "not-observable" || body.reason !== "not-captured")
    return exchange;
  return { ...exchange, body: { state: "not-observable", reason: "unread" } };
}

async function readWithin(request: LiveRequest, patienceMs: number): Promise<Exchange | null> {
  const content = readContent(await askForContent(request, patienceMs));
  return toExchange({
    ...unwrapped(request),
    response: {
      ...request.response,
      content: { ...request.response?.content, text: content?.content, encoding: content?.encoding },
    },
  });
}

/**
 * All that a request has. Where the browser has no `browser` of its own (Chromium before 152), the
 * polyfill hands over a proxy that inherits everything and owns nothing, of which a spread is empty.
 */
function unwrapped(request: LiveRequest): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const name in request) all[name] = request[name as keyof LiveRequest];
  return all;
}

function toExchange(entry: unknown): Exchange | null {
  const reading = readHarEntry(entry);
  return reading.ok ? reading.exchange : null;
}

function askForContent(request: LiveRequest, patienceMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patienceMs);
    const settle = (answer: unknown): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      request.getContent?.().then(settle, () => settle(null));
    } catch {
      settle(null);
    }
  });
}
