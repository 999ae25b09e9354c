import { decodeQRBatch } from "qr/decode.js";

/** Pixels as a canvas gives them: four bytes each, red, green, blue, opacity. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/**
 * The text of a QR code in a picture: of the card's own where there are several (a page can show
 * one too), else of any; null where none can be read. Never throws.
 */
export async function readQr(pixels: Pixels): Promise<string | null> {
  const [results = []] = await decodeQRBatch([pixels]);
  return results.find((result) => typeof result === "string") ?? null;
}
