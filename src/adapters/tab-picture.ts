import type { PictureResult } from "../ui/ports";
import type { CaptureAnswer } from "./capture-tab";
import type { HandoverPicture } from "./handover-schema";
import { pictureTools } from "./picture-tools";
import { problemReason } from "./picture";
import { pngSize } from "./png-size";

/** Of `storage.session`'s 10 MB, so that a report fits beside the one before it. */
const mostBytes = 5 * 1024 * 1024;

/** A picture that is small enough to be handed over, scaled or compressed where it must be. */
export async function leanPicture(answer: CaptureAnswer): Promise<HandoverPicture> {
  if (!answer.ok) return answer;
  const size = pngSize(answer.dataUrl);
  if (size === null) return { ok: false, problem: "failed" };
  const picture = { dataUrl: answer.dataUrl, mediaType: "image/png", ...size };
  if (picture.dataUrl.length <= mostBytes) return { ok: true, ...picture, mediaType: "image/png" };
  // Base64 makes four characters of three bytes.
  const smaller = await pictureTools.fit(picture, Math.floor((mostBytes * 3) / 4));
  if (smaller === null || smaller.dataUrl.length > mostBytes + 100)
    return { ok: false, problem: "too-large" };
  const { mediaType } = smaller;
  if (mediaType !== "image/png" && mediaType !== "image/jpeg" && mediaType !== "image/webp")
    return { ok: false, problem: "failed" };
  return { ok: true, dataUrl: smaller.dataUrl, mediaType, width: smaller.width, height: smaller.height };
}

/** The picture as it was handed over, as the preview wants it. No other can be had in that tab. */
export function handedPicture(picture: HandoverPicture): PictureResult {
  if (picture.ok) return picture;
  const { problem } = picture;
  if (problem === "too-large") return none("picture_too_large");
  if (problem === "no-room") return none("picture_no_room");
  return { ...problemReason(problem), final: true };
}

function none(id: "picture_too_large" | "picture_no_room"): PictureResult {
  return { ok: false, reason: { id }, canAsk: false, final: true };
}
