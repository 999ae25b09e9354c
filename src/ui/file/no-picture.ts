import type { Block } from "../../core/blocks/block";
import type { PictureResult } from "../ports";

/** Why a block can have no picture whatever is tried, or null where one can be taken. */
export function noPictureOf({ source }: Block): PictureResult | null {
  // The page in front is another one: its picture would be a false witness.
  if (source.kind !== "file") return null;
  return { ok: false, reason: { id: "ui_file_no_picture" }, canAsk: false };
}
