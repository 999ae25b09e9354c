import type { Exchange } from "../../core/exchange/exchange";
import { readHarEntry } from "../../core/exchange/har-entry";
import { readContent } from "./content";
import type { LiveRequest } from "./devtools";

/** How long a body is waited for; then it counts as not observable. */
const patienceMs = 5_000;

/**
 * The exchange of a request that DevTools reported, with its body read now: one not read at once is
 * lost (platform P4). Null where the entry is damaged. `makeBlock` drops its secrets (P12).
 */
export async function readLiveRequest(request: LiveRequest): Promise<Exchange | null> {
  const answer = await askForContent(request);
  const content = readContent(answer);
  const entry = {
    ...request,
    response: {
      ...request.response,
      content: { ...request.response?.content, text: content?.content, encoding: content?.encoding },
    },
  };
  return toExchange(entry);
}

/** The exchange of an entry of `getHAR()`: its body where the browser put it inside (Firefox). */
export function readBacklogEntry(entry: unknown): Promise<Exchange | null> {
  const request = entry as LiveRequest;
  return typeof request.getContent === "function" ? readLiveRequest(request) : Promise.resolve(toExchange(entry));
}

function toExchange(entry: unknown): Exchange | null {
  const reading = readHarEntry(entry);
  return reading.ok ? reading.exchange : null;
}

function askForContent(request: LiveRequest): Promise<unknown> {
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
