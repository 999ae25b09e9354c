import { pictureGeometry } from "../core/report/picture-geometry";
import type { Picture, PictureToolsPort } from "../ui/ports";
import { dataUrlOf, pictureBlob } from "./data-url";

const jpegQuality = 0.9;
/** Each try halves the distance at least; more of them mean that it cannot be done. */
const maxTries = 8;

/** Changes pictures on a canvas, so that what is gone is gone from the bytes. */
export const pictureTools: PictureToolsPort = {
  async edit(picture, edits) {
    if (edits.length === 0) return picture;
    const geometry = pictureGeometry(picture, edits);
    if (geometry === null) return null;
    const { crop, blackOuts } = geometry;
    return withBitmap(picture, async (bitmap) => {
      // The edits are in pixels that the person saw; a picture of another size would be cut elsewhere.
      if (bitmap.width !== picture.width || bitmap.height !== picture.height) return null;
      const { canvas, context } = canvasOf(crop.width, crop.height);
      context.drawImage(bitmap, -crop.x, -crop.y);
      context.fillStyle = "#000";
      for (const { x, y, width, height } of blackOuts) context.fillRect(x, y, width, height);
      return pictureOn(canvas, { type: "image/png" });
    });
  },

  async fit(picture, maxBytes) {
    if (bytesOf(picture) <= maxBytes) return picture;
    return withBitmap(picture, async (bitmap) => {
      let scale = 1;
      for (let tries = 0; tries < maxTries; tries += 1) {
        const width = Math.floor(bitmap.width * scale);
        const height = Math.floor(bitmap.height * scale);
        if (width < 1 || height < 1) return null;
        const { canvas, context } = canvasOf(width, height);
        context.imageSmoothingQuality = "high";
        context.drawImage(bitmap, 0, 0, width, height);
        const smaller = await pictureOn(canvas, { type: "image/jpeg", quality: jpegQuality });
        const bytes = bytesOf(smaller);
        if (bytes <= maxBytes) return smaller;
        // Bytes go with the area, roughly: a little less than that says.
        scale *= Math.min(0.95, 0.97 * Math.sqrt(maxBytes / bytes));
      }
      return null;
    });
  },
};

async function withBitmap(
  picture: Picture,
  use: (bitmap: ImageBitmap) => Promise<Picture | null>,
): Promise<Picture | null> {
  const blob = pictureBlob(picture.dataUrl);
  if (blob === null) return null;
  let bitmap: ImageBitmap | null = null;
  try {
    bitmap = await createImageBitmap(blob);
    return await use(bitmap);
  } catch {
    return null;
  } finally {
    bitmap?.close();
  }
}

function canvasOf(
  width: number,
  height: number,
): { readonly canvas: OffscreenCanvas; readonly context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error("There is no canvas to be had.");
  return { canvas, context };
}

async function pictureOn(canvas: OffscreenCanvas, options: ImageEncodeOptions): Promise<Picture> {
  const blob = await canvas.convertToBlob(options);
  const { width, height } = canvas;
  return { dataUrl: await dataUrlOf(blob), mediaType: blob.type, width, height };
}

/** How many bytes a picture has; its data URL is a third longer. */
function bytesOf({ dataUrl }: Picture): number {
  return Math.floor(((dataUrl.length - dataUrl.indexOf(",") - 1) * 3) / 4);
}
