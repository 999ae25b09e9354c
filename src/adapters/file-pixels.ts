import { imageSize } from "../core/report/import/image-size";
import type { Pixels } from "../core/report/card/read-qr";

/** Pixels in which a code is looked for; a larger picture is made smaller, which a code on it survives. */
const mostLooked = 16_000_000;
/** Milliseconds for decoding; what takes longer is out to harm. */
const patienceMs = 10_000;

/**
 * The pixels of a picture, from bytes whose header was found to be harmless; null where the browser
 * cannot decode them, or not in time. Nothing is put into a document. Never rejects.
 */
export async function pixelsOf(bytes: Uint8Array): Promise<Pixels | null> {
  const size = imageSize(bytes);
  if (size === null) return null;
  const scale = Math.min(1, Math.sqrt(mostLooked / (size.width * size.height)));
  const options: ImageBitmapOptions =
    scale === 1 ? {} : { resizeWidth: Math.max(1, Math.floor(size.width * scale)), resizeQuality: "high" };
  try {
    const decoding = createImageBitmap(new Blob([bytes.slice()]), options);
    const picture = await Promise.race([decoding, late()]);
    if (picture === null) {
      void decoding.then((unwanted) => unwanted.close()).catch(() => {});
      return null;
    }
    return pixelsOfBitmap(picture);
  } catch {
    return null;
  }
}

function pixelsOfBitmap(picture: ImageBitmap): Pixels | null {
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  // Transparent would be black.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0);
  picture.close();
  const { data } = context.getImageData(0, 0, width, height);
  return { data, width, height };
}

function late(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), patienceMs));
}
