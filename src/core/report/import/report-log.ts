import type { Block } from "../../blocks/block";
import type { FileLog } from "../../blocks/file-log";
import type { ReportFile } from "./report-block";

/** The log of a report: the one refusal that it tells of. */
export function reportLog({ id, name }: ReportFile, block: Block): FileLog {
  const report = block.source.kind === "report" ? block.source.sent : null;
  const whole = { droppedBlocks: 0, cutBodies: 0, entries: 1, refused: 1, damaged: null };
  return { id, name, blocks: [block], report, ...whole };
}
