import type { Block } from "../../core/blocks/block";

/**
 * The refused page that is being shown just now, where its own event came before that of the navigation to it,
 * as in Firefox now and then (measured, 153): it belongs to the page that comes, and is no part of what is
 * left. Any other page was asked for before the last navigation was told of, at `navigatedMs` since the epoch.
 * Null where there is none.
 */
export function arrivedDocument(blocks: readonly Block[], navigatedMs: number): Block | null {
  const last = blocks.findLast(({ exchange }) => exchange.resourceType === "document");
  if (last?.source.kind !== "live") return null;
  return Date.parse(last.exchange.startedDateTime) > navigatedMs ? last : null;
}
