import type { Block } from "../../core/blocks/block";
import { withoutHash } from "./without-hash";

/** Which refused pages were told of as navigations already. */
export interface PageClaims {
  /** A page is in front now: the refusal of it that is there already, null where it is still to come or was none. */
  readonly navigated: (url: string, blocks: readonly Block[]) => Block | null;
  /** A refusal has come: where it is that of the page in front, no later navigation is taken for its own. */
  readonly came: (block: Block) => void;
}

/**
 * Ties the events of pages to those of navigations, which Firefox tells in either order (measured, 153): each
 * navigation has one page at most, of its own address, and each page one navigation.
 */
export function pageClaims(): PageClaims {
  let waitsFor: string | null = null;
  const claimed = new Set<string>();
  return {
    navigated(url, blocks) {
      const address = withoutHash(url);
      const block = blocks.findLast(
        ({ id, exchange }) =>
          exchange.resourceType === "document" && withoutHash(exchange.url) === address && !claimed.has(id),
      );
      waitsFor = block === undefined ? address : null;
      claimed.clear();
      for (const { id } of blocks) claimed.add(id);
      return block ?? null;
    },
    came({ id, exchange }) {
      if (exchange.resourceType !== "document" || withoutHash(exchange.url) !== waitsFor) return;
      waitsFor = null;
      claimed.add(id);
    },
  };
}
