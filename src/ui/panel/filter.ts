import type { Block } from "../../core/blocks/block";
import type { Answerer } from "../verdict/responder-words";

/** What the list is narrowed to. */
export interface Filter {
  readonly text: string;
  readonly answerer: Answerer | null;
}

/** A filter that hides nothing. */
export const noFilter: Filter = { text: "", answerer: null };

/** Whether a filter can hide anything. */
export function isFiltering(filter: Filter): boolean {
  return filter.answerer !== null || filter.text.trim() !== "";
}

/** The refusals that a filter leaves: every word of the text must occur, in any case and order. */
export function filterBlocks(blocks: readonly Block[], filter: Filter): readonly Block[] {
  if (!isFiltering(filter)) return blocks;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return blocks.filter(
    (block) =>
      (filter.answerer === null || block.verdict.responder === filter.answerer) &&
      words.every((word) => searchText(block).includes(word)),
  );
}

const searchTexts = new WeakMap<Block, string>();

/** What the text filter looks at, in lower case; made once a block, since blocks never change. */
function searchText(block: Block): string {
  const known = searchTexts.get(block);
  if (known !== undefined) return known;
  const { exchange, verdict, ray } = block;
  const parts = [
    exchange.method,
    exchange.url,
    String(exchange.status),
    exchange.resourceType,
    ray.rayId,
    ray.colo,
    verdict.product,
    verdict.cause,
    verdict.referenceId,
    exchange.serverIPAddress,
    exchange.preflightFor?.url,
  ];
  const text = parts.filter(Boolean).join("\n").toLowerCase();
  searchTexts.set(block, text);
  return text;
}
