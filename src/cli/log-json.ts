import type { SearchedBlock } from "./log";

/** One line of `--log --json` (a stable contract): every key always there, unknown is null. */
export function logJsonLine({ index, block, finding }: SearchedBlock): string {
  const lines = finding.lines.map(({ number, text, status }) => ({ number, text, status }));
  return `${JSON.stringify({ index, rayId: block.ray.rayId, match: finding.match, lines })}\n`;
}
