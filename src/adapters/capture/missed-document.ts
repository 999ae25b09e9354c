import type { Exchange } from "../../core/exchange/exchange";
import { withoutHash } from "./without-hash";

/**
 * When it is looked, in ms after a navigation: its own event comes within 250 (platform F5), and a page under
 * way is not there to be asked.
 */
const looksAt = [1_200, 3_000, 6_000];
/**
 * What the page says of its start is up to 64 ms before what its request says (measured, Firefox 153); a page
 * that is loaded again is further apart.
 */
const sameMoment = 500;

/** What is needed to find a refused page that no event told of. */
export interface MissedDocumentParts {
  /** What the page in front says of itself, as an exchange; null where it was not refused or does not answer. */
  readonly ask: () => Promise<Exchange | null>;
  /** Whether the log has this very page. */
  readonly has: (exchange: Exchange) => boolean;
  readonly add: (exchange: Exchange) => void;
}

/** Looks for refused pages that no event told of. */
export interface MissedDocuments {
  /** To be called at each navigation. */
  readonly look: () => void;
  /** Looks no more at the page in front: what was cleared or paused away does not come back. */
  readonly cancel: () => void;
}

/**
 * Looks after each navigation whether the page in front was refused and no event told of it. Firefox loses
 * the event of a page that is asked for while DevTools still begins, or right after another (platform F5).
 */
export function missedDocuments({ ask, has, add }: MissedDocumentParts): MissedDocuments {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let latest = 0;
  const lookAt = async (page: number): Promise<void> => {
    const exchange = await ask();
    if (exchange !== null && page === latest && !has(exchange)) add(exchange);
  };
  const cancel = (): void => {
    timers.forEach(clearTimeout);
    latest += 1;
  };
  return {
    cancel,
    look() {
      cancel();
      const page = latest;
      timers = looksAt.map((afterMs) => setTimeout(() => void lookAt(page), afterMs));
    },
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
