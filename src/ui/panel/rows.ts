import type { Block } from "../../core/blocks/block";

/** A row of the list: a refusal alone, the head of a group of like ones, or one of that group. */
export interface Row {
  /** Unique in the list and stable while the list grows. */
  readonly key: string;
  readonly block: Block;
  readonly kind: "single" | "group" | "member";
  /** How many refusals the row stands for. */
  readonly count: number;
  readonly expanded: boolean;
}

/** What makes refusals alike: method, URL and verdict, and whether the page or we asked. */
export function likeness({ exchange, verdict }: Block): string {
  const { responder, confidence, cause } = verdict;
  const ours = exchange.notes.includes("our-own-request");
  return [exchange.method, exchange.url, exchange.status, responder, confidence, cause, ours].join("\n");
}

/**
 * The rows of the list, newest first. Like refusals are one row, which shows the newest of
 * them; an expanded group is followed by all of its members.
 */
export function rowsOf(blocks: readonly Block[], expanded: ReadonlySet<string>): readonly Row[] {
  const groups = new Map<string, Block[]>();
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const key = likeness(block);
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  const rows: Row[] = [];
  for (const [key, members] of groups) {
    const [newest] = members;
    if (newest === undefined) continue;
    const open = members.length > 1 && expanded.has(key);
    const kind = members.length > 1 ? "group" : "single";
    rows.push({ key, block: newest, kind, count: members.length, expanded: open });
    if (!open) continue;
    for (const block of members) {
      rows.push({ key: `${key}\n${block.id}`, block, kind: "member", count: 1, expanded: false });
    }
  }
  return rows;
}
