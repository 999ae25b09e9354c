import * as v from "valibot";
import { withoutHash } from "./without-hash";

/** Which refused request is which page's, where a browser tells of both in either order. */
export interface PageClaims {
  /** A request was refused; to be told at its event, before its body is read. */
  readonly came: (key: string, entry: unknown) => void;
  /** It is in the log, under this id. */
  readonly added: (key: string, id: string) => void;
  /**
   * A page is in front now, under this number: the id in the log of the refusal of it that came before this was
   * told; null where there was none or its body is still being read.
   */
  readonly navigated: (url: string, page: number) => string | null;
  /** The number of the page that a refused request turned out to be; null where it is none, as far as is known. */
  readonly pageOf: (key: string) => number | null;
}

interface Refusal {
  readonly key: string;
  readonly address: string;
  id: string | null;
  page: number | null;
}

/** Of the newest refusals alone: a page's navigation is told within moments. */
const remembered = 50;

const started = v.object({
  startedDateTime: v.pipe(v.string(), v.transform(Date.parse)),
  request: v.object({ url: v.string() }),
});

/**
 * Ties the events of refused pages to those of navigations, which Firefox tells in either order (measured,
 * 153): each navigation has one request at most, of its own address and begun before it was told, and each
 * request one navigation.
 */
export function pageClaims(now: () => number = Date.now): PageClaims {
  const refusals: Refusal[] = [];
  let waits: { address: string; page: number; toldMs: number } | null = null;
  const find = (key: string): Refusal | undefined => refusals.find((each) => each.key === key);
  return {
    came(key, entry) {
      const parsed = v.safeParse(started, entry);
      if (!parsed.success) return;
      const address = withoutHash(parsed.output.request.url);
      const isOfPage = waits?.address === address && !(parsed.output.startedDateTime > waits.toldMs);
      refusals.push({ key, address, id: null, page: isOfPage ? (waits?.page ?? null) : null });
      if (isOfPage) waits = null;
      if (refusals.length > remembered) refusals.shift();
    },
    added(key, id) {
      const refusal = find(key);
      if (refusal) refusal.id = id;
    },
    navigated(url, page) {
      const address = withoutHash(url);
      const refusal = refusals.findLast((each) => each.address === address && each.page === null);
      waits = refusal ? null : { address, page, toldMs: now() };
      if (refusal) refusal.page = page;
      return refusal?.id ?? null;
    },
    pageOf: (key) => find(key)?.page ?? null,
  };
}
