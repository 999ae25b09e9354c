import type { Block } from "../core/blocks/block";
import { printable } from "./printable";

/** A block and the index of its entry. */
export interface Row {
  readonly index: number;
  readonly block: Block;
}

const headings = ["#", "status", "answered by", "confidence", "what", "Ray ID", "request"];
const names = {
  cloudflare: "Cloudflare",
  origin: "origin server",
  "other-edge": "another edge",
  "local-network": "local network",
  undetermined: "undetermined",
} as const;

/**
 * The table for people. `columns` is the width of the terminal: lines are cut to it; null where
 * the output is no terminal, and then nothing is cut.
 */
export function table(file: string, rows: readonly Row[], all: boolean, columns: number | null): string {
  const kind = all ? "error" : "403";
  if (rows.length === 0) return `${printable(file)}: no ${all ? "answer with status 400 or above" : "403"}\n`;
  const cells = [headings, ...rows.map(cellsOf)];
  // Not Math.max(...): a file may have more rows than a function can have arguments.
  const widths = headings.map((_, at) =>
    cells.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const title = `${printable(file)}: ${rows.length} ${kind}${rows.length === 1 ? "" : "s"}, ${tally(rows)}`;
  return `${[title, ...lines].map((line) => cut(line, columns)).join("\n")}\n`;
}

function cellsOf({ index, block }: Row): string[] {
  const { exchange, verdict, ray } = block;
  const what = [verdict.product, verdict.cause].filter((part) => part !== null).join(", ");
  return [
    String(index),
    String(exchange.status),
    names[verdict.responder],
    verdict.confidence,
    what || "-",
    ray.rayId === null ? "-" : `${ray.rayId}${ray.colo === null ? "" : `-${ray.colo}`}`,
    `${exchange.method || "?"} ${exchange.url}`,
  ].map(printable);
}

function tally(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { block } of rows) {
    const name = names[block.verdict.responder];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}

function cut(line: string, columns: number | null): string {
  return columns === null || line.length <= columns ? line : `${line.slice(0, Math.max(columns, 40) - 1)}…`;
}
