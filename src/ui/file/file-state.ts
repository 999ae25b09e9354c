import type { FileLog } from "../../core/blocks/file-log";
import type { LogState } from "../ports";

/** A file's log as the views want it: it is whole, so nothing is paused, kept or yet to be seen. */
export function fileState({ blocks, droppedBlocks, cutBodies }: FileLog): LogState {
  return { blocks, droppedBlocks, cutBodies, paused: false, preserveLog: true, captureNotice: null };
}
