import type { Message } from "../../core/messages/message";
import type { Block } from "../../core/blocks/block";
import type { PictureResult } from "../ports";

/**
 * Why a block can have no picture whatever is tried, or null where one can be taken. `page` is the
 * page in front: the picture of any other than the refused one would be a false witness.
 */
export function noPictureOf({ source }: Block, page: number): PictureResult | null {
  if (source.kind === "file" || source.kind === "report") return none({ id: "ui_file_no_picture" });
  return source.page === undefined || source.page === page
    ? null
    : none({ id: "ui_report_picture_page_left" });
}

/** Whether a block came out of a file that was opened: then no page of it is there to be asked or photographed. */
export function isFromFile({ source }: Pick<Block, "source">): boolean {
  return source.kind === "file" || source.kind === "report";
}

function none(reason: Message): PictureResult {
  return { ok: false, reason, canAsk: false, final: true };
}
