import type { Block } from "../../core/blocks/block";
import { render, type Language } from "../../core/messages/render";
import { listOf } from "../list-of";
import { answererCount, answerers, type Answerer } from "../verdict/responder-words";

/** How many refusals each answerer has. */
export type Counts = Readonly<Record<Answerer, number>>;

/** Counts refusals by who answered. */
export function countByAnswerer(blocks: readonly Block[]): Counts {
  const counts: Record<Answerer, number> = {
    cloudflare: 0,
    origin: 0,
    "other-edge": 0,
    "local-network": 0,
    undetermined: 0,
  };
  for (const block of blocks) counts[block.verdict.responder] += 1;
  return counts;
}

/** The refusals of requests that the page made, without those that the Fix view sent. */
export function pagesOwn(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ exchange }) => !exchange.notes.includes("our-own-request"));
}

/** The summary line: "12 refused: 7 by Cloudflare, 4 by the origin, 1 undetermined". */
export function summaryText(counts: Counts, language: Language): string {
  const present = answerers.filter((answerer) => counts[answerer] > 0);
  const sum = present.reduce((total, answerer) => total + counts[answerer], 0);
  const total = render({ id: "ui_summary_total", params: { count: sum } }, language);
  if (present.length === 0) return total;
  const parts = present.map((answerer) =>
    render({ id: answererCount(answerer), params: { count: counts[answerer] } }, language),
  );
  return render({ id: "ui_summary", params: { total, parts: listOf(parts, language) } }, language);
}
