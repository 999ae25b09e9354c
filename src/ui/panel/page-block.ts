import { fieldValue } from "../../core/exchange/fields";
import type { Block } from "../../core/blocks/block";

/** The newest refusal of the page in front itself (not of a frame or a part of it), or null. */
export function pageBlock(blocks: readonly Block[], page: number): Block | null {
  return blocks.findLast((block) => isInFront(block, page) && isPageItself(block)) ?? null;
}

function isInFront({ source }: Block, page: number): boolean {
  return (
    source.kind !== "file" && source.kind !== "report" && (source.page === undefined || source.page === page)
  );
}

/** DevTools calls frames documents too; browsers tell them apart in `Sec-Fetch-Dest`. */
function isPageItself({ exchange, source }: Block): boolean {
  if (source.kind === "document") return true;
  if (exchange.resourceType !== "document") return false;
  const destination = fieldValue(exchange.requestFields, "sec-fetch-dest");
  return destination === null || destination === "document";
}
