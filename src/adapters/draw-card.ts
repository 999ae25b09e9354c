import { cardLayout } from "../core/report/card/layout";
import { withPngText } from "../core/report/card/png-text";
import { reportJson } from "../core/report/json";
import type { CardPort } from "../ui/ports";
import { drawCard, measureOn } from "./card-canvas";
import { pictureBlob } from "./data-url";

/** The keyword under which the report's JSON is in the file; part of the contract. */
const keyword = "whose403";

/**
 * Draws the report card on a canvas. Of the ways that Chromium has to make a PNG of one this costs
 * the least: off the page, in memory; decoding the picture and making the file take nearly all of
 * the time.
 */
export const drawReportCard: CardPort["draw"] = async (report, picture, language) => {
  const blob = picture === null ? null : pictureBlob(picture.dataUrl);
  if (picture !== null && blob === null) return null;
  let bitmap: ImageBitmap | null = null;
  try {
    bitmap = blob === null ? null : await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(1, 1);
    // Kept in memory, since all of it is read again to make the file of it.
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) return null;
    const laidOut = cardLayout(report, language, bitmap, measureOn(context));
    canvas.width = laidOut.width;
    canvas.height = laidOut.height;
    drawCard(context, laidOut, bitmap);
    const png = await canvas.convertToBlob({ type: "image/png" });
    return withPngText(new Uint8Array(await png.arrayBuffer()), keyword, reportJson(report));
  } catch {
    // Too large for a canvas, or a picture that is none.
    return null;
  } finally {
    bitmap?.close();
  }
};
