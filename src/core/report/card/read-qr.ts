import { decodeQRBatch } from "qr/decode.js";

/** Pixels as a canvas gives them: four bytes each, red, green, blue, opacity. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pictures are looked at no larger than this a side: the library takes 4,096, and time goes with the area. */
const largestSide = 2_600;
/** How our own code begins. */
const ours = "WHOSE403/";

/**
 * The text of a QR code in a picture: of the card's own where there are several (the page in it can
 * show one too), else of any; null where none can be read. Looks at the whole, then at where a card
 * has its code, each scaled down as little as needed. Never rejects, and lets others work between.
 */
export async function readQr(pixels: Pixels): Promise<string | null> {
  if (!isWhole(pixels)) return null;
  let foreign: string | null = null;
  for (const region of regionsOf(pixels)) {
    const texts = await textsIn(scaledDown(pixels, region));
    const own = texts.find((text) => text.startsWith(ours));
    if (own !== undefined) return own;
    foreign ??= texts[0] ?? null;
  }
  return foreign;
}

function isWhole({ data, width, height }: Pixels): boolean {
  return (
    [width, height].every((side) => Number.isInteger(side) && side > 0) && data.length === width * height * 4
  );
}

/** The whole, the band at the top, its right half where the code is, and the same at the bottom. */
function regionsOf({ width, height }: Pixels): Region[] {
  const band = Math.min(height, Math.ceil(width * 0.75));
  const half = Math.floor(width / 2);
  const regions = [0, height - band].flatMap((y) => [
    { x: 0, y, width, height: band },
    { x: half, y, width: width - half, height: band },
  ]);
  const seen = new Set<string>();
  return [{ x: 0, y: 0, width, height }, ...regions].filter((region) => {
    const key = JSON.stringify(region);
    return !seen.has(key) && seen.add(key);
  });
}

async function textsIn(image: Pixels): Promise<string[]> {
  try {
    const { width, height } = image;
    const [results = []] = await decodeQRBatch([image], { maxSize: { width, height } });
    return results.filter((result) => typeof result === "string");
  } catch {
    return [];
  }
}

/** A region, each pixel the mean of a square of them. */
function scaledDown({ data, width }: Pixels, region: Region): Pixels {
  const factor = Math.ceil(Math.max(region.width, region.height) / largestSide);
  const small = {
    width: Math.max(1, Math.floor(region.width / factor)),
    height: Math.max(1, Math.floor(region.height / factor)),
  };
  const result = new Uint8ClampedArray(small.width * small.height * 4);
  let to = 0;
  for (let row = 0; row < small.height; row += 1) {
    for (let column = 0; column < small.width; column += 1) {
      const from = ((region.y + row * factor) * width + region.x + column * factor) * 4;
      const light = meanLight(data, from, width * 4, factor);
      result.fill(light, to, to + 3);
      result[to + 3] = 255;
      to += 4;
    }
  }
  return { data: result, ...small };
}

/** The lightness (of green, which most of it is) of a square of pixels. */
function meanLight(data: Uint8ClampedArray, from: number, stride: number, side: number): number {
  let sum = 0;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) sum += data[from + row * stride + column * 4 + 1] ?? 0;
  }
  return sum / (side * side);
}
