import type { Exchange } from "../../core/exchange/exchange";
import { withoutHash } from "./without-hash";

/** How long after a navigation its own event is waited for, in ms: Firefox tells it within 250 (platform F5). */
const waitMs = 1_200;
/** What the page says of its start, and what its request says, are some milliseconds apart. */
const sameMoment = 2_000;

/** What is needed to find a refused page that no event told of. */
export interface MissedDocumentParts {
  /** What the page in front says of itself, as an exchange; null where it was not refused or does not answer. */
  readonly ask: () => Promise<Exchange | null>;
  /** Whether the log has this very page. */
  readonly has: (exchange: Exchange) => boolean;
  readonly add: (exchange: Exchange) => void;
}

/**
 * Looks after each navigation whether the page in front was refused and no event told of it. Firefox loses
 * the event of a page that is asked for while DevTools still begins, or right after another (platform F5).
 * Call what it gives at each navigation.
 */
export function missedDocuments({ ask, has, add }: MissedDocumentParts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const look = async (page: number): Promise<void> => {
    const exchange = await ask();
    if (exchange !== null && page === latest && !has(exchange)) add(exchange);
  };
  return () => {
    clearTimeout(timer);
    latest += 1;
    const page = latest;
    timer = setTimeout(() => void look(page), waitMs);
  };
}

/** Whether two exchanges are the same request for a page, seen in two ways. */
export function isSameDocument(one: Exchange, other: Exchange): boolean {
  const apart = Date.parse(one.startedDateTime) - Date.parse(other.startedDateTime);
  return (
    one.resourceType === "document" &&
    other.resourceType === "document" &&
    withoutHash(one.url) === withoutHash(other.url) &&
    Math.abs(apart) < sameMoment
  );
}
