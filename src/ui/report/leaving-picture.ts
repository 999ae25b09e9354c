import type { PictureOutcome } from "../../core/report/build-report";
import type { PictureEdit } from "../../core/report/picture-edit";
import type { Picture, PictureToolsPort } from "../ports";
import type { Draft } from "./draft";

/**
 * Bytes that the picture of a report may have. Cloudflare's support takes files under 20 MB, and
 * base64 in lines of 76, as in mail, makes 19.2 MB of this.
 */
export const maxPictureBytes = 14_000_000;

/** What becomes of a draft's picture: it leaves as it is shown, or not at all. */
export type LeavingPicture =
  /** There is none, or it stays behind by choice. */
  | { readonly state: "none" }
  /** It is being taken, or changed. `shown` is what it was before the change. */
  | { readonly state: "pending"; readonly shown: Picture | null }
  | { readonly state: "ready"; readonly picture: Picture; readonly scaled: boolean }
  /** It could not be changed as wished, or made small enough. Then it stays behind: it never leaves unchanged. */
  | { readonly state: "failed"; readonly why: "edit" | "fit" };

/** A picture's size in bytes, by the length of its base64. */
export function bytesOf({ dataUrl }: Picture): number {
  return Math.floor(((dataUrl.length - dataUrl.indexOf(",") - 1) * 3) / 4);
}

/** The picture with the edits done to its pixels, small enough to be sent; or why it may not leave. */
export async function makeLeavingPicture(
  tools: PictureToolsPort,
  original: Picture,
  edits: readonly PictureEdit[],
): Promise<LeavingPicture> {
  try {
    const edited = edits.length === 0 ? original : await tools.edit(original, edits);
    if (edited === null) return { state: "failed", why: "edit" };
    const fitted = bytesOf(edited) <= maxPictureBytes ? edited : await tools.fit(edited, maxPictureBytes);
    if (fitted === null || bytesOf(fitted) > maxPictureBytes) return { state: "failed", why: "fit" };
    return { state: "ready", picture: fitted, scaled: fitted !== edited };
  } catch {
    return { state: "failed", why: "edit" };
  }
}

/** What a report says of its picture. */
export function pictureOutcome({ picture: taken }: Draft, leaving: LeavingPicture): PictureOutcome {
  switch (leaving.state) {
    case "ready": {
      const { mediaType, width, height } = leaving.picture;
      return { ok: true, mediaType, width, height };
    }
    case "pending":
      return { ok: false, reason: { id: "ui_report_picture_pending" } };
    case "failed":
      return {
        ok: false,
        reason: { id: leaving.why === "edit" ? "report_picture_not_changed" : "report_picture_not_scaled" },
      };
    case "none":
      return taken?.ok === false ? taken : { ok: false, reason: { id: "report_picture_left_out" } };
  }
}
