import type { Verdict } from "../../../src/core/attribution/verdict";

const columns = ["cloudflare", "origin", "other-edge", "local-network", "undetermined"] as const;

/** One answer with who really made it: a responder, or a word for "nobody can tell". */
export interface Judged {
  readonly truth: string;
  readonly verdict: Verdict;
}

/**
 * A confusion matrix as text: a row for each true responder, a column for each verdict, certain
 * and likely apart (`certain+likely`). Counts only, so that it can be shown of answers that are
 * other people's.
 */
export function confusionMatrix(judged: readonly Judged[]): string {
  const rows = [...columns, "ambiguous"].filter((row) => judged.some(({ truth }) => truth === row));
  const table = [
    ["really \\ verdict", ...columns],
    ...rows.map((row) => [row, ...columns.map((column) => cell(judged, row, column))]),
  ];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0))) ?? [];
  const lines = table.map((line) =>
    line
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

function cell(judged: readonly Judged[], row: string, column: string): string {
  const here = judged.filter(({ truth, verdict }) => truth === row && verdict.responder === column);
  if (here.length === 0) return ".";
  if (column === "undetermined") return String(here.length);
  const certain = here.filter(({ verdict }) => verdict.confidence === "certain").length;
  return `${certain}+${here.length - certain}`;
}
