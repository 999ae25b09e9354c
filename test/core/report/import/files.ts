import type { Block } from "../../../../src/core/blocks/block";
import type { FileLogReading } from "../../../../src/core/blocks/file-log";
import type { SentReport } from "../../../../src/core/blocks/sent-report";
import { render } from "../../../../src/core/messages/render";
import { fileKind } from "../../../../src/core/report/import/file-kind";
import { readReportFile } from "../../../../src/core/report/import/read-report-file";
import { pixelsOfPng } from "./pictures";

/** Opens a file with this content, as the panel does, with a reader of pixels that knows our own PNGs. */
export function open(content: string | Uint8Array, name = "sent.file"): Promise<FileLogReading> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readReportFile({ id: "file1", name, kind: fileKind(bytes), bytes }, pixelsOfPng);
}

/** The refusal of a file that was opened, and what came with it. */
export function openedBlock(reading: FileLogReading): Block & { readonly sent: SentReport } {
  if (!reading.ok) throw new Error(render(reading.reason));
  const [block] = reading.log.blocks;
  if (block?.source.kind !== "report") throw new Error("The file gave no refusal of a report.");
  return { ...block, sent: block.source.sent };
}

/** The sentence about a file that cannot be opened. */
export function sentenceOf(reading: FileLogReading): string {
  return reading.ok ? "The file was opened." : render(reading.reason);
}
