/** What can happen to a card on its way; all of it in this order. */
export interface Distortion {
  /** The new width in pixels. */
  readonly width?: number;
  /** As a phone sees a screen: turned, askew, out of focus, unevenly lit, and with the room around it. */
  readonly photo?: boolean;
  /** Encoded as JPEG with this quality and decoded again. */
  readonly jpeg?: number;
}

/** A picture after all that. */
export async function distort(picture: ImageBitmap, distortion: Distortion): Promise<OffscreenCanvas> {
  const scale = (distortion.width ?? picture.width) / picture.width;
  const scaled = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  const context = contextOf(scaled);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, scaled.width, scaled.height);
  const seen = distortion.photo ? photo(scaled) : scaled;
  if (distortion.jpeg === undefined) return seen;
  const jpeg = await seen.convertToBlob({ type: "image/jpeg", quality: distortion.jpeg });
  const again = new OffscreenCanvas(seen.width, seen.height);
  contextOf(again).drawImage(await createImageBitmap(jpeg), 0, 0);
  return again;
}

function photo(screen: OffscreenCanvas): OffscreenCanvas {
  const { width, height } = screen;
  const sharp = new OffscreenCanvas(Math.round(width * 1.2), Math.round(height * 1.2));
  const context = contextOf(sharp);
  context.fillStyle = "#3b3733";
  context.fillRect(0, 0, sharp.width, sharp.height);
  context.translate(sharp.width / 2, sharp.height / 2);
  context.rotate((3 * Math.PI) / 180);
  // Each line a little narrower than the one above it, as the far edge of a screen looks; and leaning.
  for (let row = 0; row < height; row += 2) {
    const share = row / height;
    const wide = width * (1 - 0.08 * share);
    const lean = 0.03 * width * share;
    context.drawImage(screen, 0, row, width, 2, -wide / 2 + lean, row - height / 2, wide, 3);
  }
  const seen = new OffscreenCanvas(sharp.width, sharp.height);
  const lens = contextOf(seen);
  lens.filter = "blur(1.2px)";
  lens.drawImage(sharp, 0, 0);
  lens.filter = "none";
  const light = lens.createLinearGradient(0, 0, seen.width, seen.height);
  light.addColorStop(0, "rgb(255 255 255 / 30%)");
  light.addColorStop(0.5, "rgb(0 0 0 / 5%)");
  light.addColorStop(1, "rgb(0 0 0 / 50%)");
  lens.fillStyle = light;
  lens.fillRect(0, 0, seen.width, seen.height);
  return seen;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("No canvas.");
  return context;
}
