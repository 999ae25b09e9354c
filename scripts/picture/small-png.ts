import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const rgb = 3;
const paletteSize = 256;
/** Colours nearer to one another than this are one in a picture without a palette: nobody sees 6 of 255. */
const alike = 6 ** 2;

/**
 * The same picture with at most 256 colours, a third of the size: the most frequent ones stay, any
 * other becomes the nearest of them. PNG (ISO/IEC 15948) as Chromium writes it, 8 bits of red, green
 * and blue, not interlaced, to PNG with a palette.
 *
 * @throws {Error} for a PNG of any other kind
 */
export function smallPng(png: Buffer): Buffer {
  const decoded = decode(png);
  const { width, height, pixels } = decoded;
  const { palette, indexOf } = choosePalette(pixels);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      lines[y * (width + 1) + 1 + x] = indexOf.get(colourAt(pixels, (y * width + x) * rgb)) ?? 0;
    }
  }
  const colours = Buffer.alloc(palette.length * rgb);
  palette.forEach((colour, at) => colours.writeUIntBE(colour, at * rgb, rgb));
  // Colour type 3: an index into the palette.
  return encode(decoded, 3, [chunk("PLTE", colours), chunk("IDAT", deflated(lines))]);
}

/**
 * The same with red, green and blue in every pixel, as stores ask for (24 bits, no alpha). Of colours that
 * look alike the most frequent stays, so that it packs well.
 *
 * @throws {Error} for a PNG of any other kind
 */
export function smallRgbPng(png: Buffer): Buffer {
  const decoded = decode(png);
  const { width, height, pixels } = decoded;
  const { palette, indexOf } = choosePalette(pixels, alike);
  const lines = Buffer.alloc(height * (width * rgb + 1));
  for (let at = 0; at < width * height; at += 1) {
    const colour = palette[indexOf.get(colourAt(pixels, at * rgb)) ?? 0] ?? 0;
    // Each line begins with the byte of its filter: none.
    lines.writeUIntBE(colour, at * rgb + Math.floor(at / width) + 1, rgb);
  }
  return encode(decoded, 2, [chunk("IDAT", deflated(lines))]);
}

function encode({ width, height }: Size, colourType: number, chunks: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits a sample.
  header.set([8, colourType], 8);
  return Buffer.concat([signature, chunk("IHDR", header), ...chunks, chunk("IEND", Buffer.alloc(0))]);
}

function deflated(lines: Buffer): Buffer {
  return deflateSync(lines, { level: 9, memLevel: 9 });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function decode(png: Buffer): { width: number; height: number; pixels: Buffer } {
  const data: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(body);
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (!png.subarray(24, 29).equals(Buffer.from([8, 2, 0, 0, 0]))) throw new Error("Not a plain RGB PNG.");
  return { width, height, pixels: unfilter(inflateSync(Buffer.concat(data)), width * rgb, height) };
}

/** Takes the filters of PNG off its lines (section 9 of the standard). */
function unfilter(lines: Buffer, length: number, height: number): Buffer {
  const pixels = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (length + 1)] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const at = y * length + x;
      const left = x < rgb ? 0 : (pixels[at - rgb] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - length] ?? 0);
      const corner = x < rgb || y === 0 ? 0 : (pixels[at - length - rgb] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[at] = (lines[y * (length + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp, byCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (byLeft === undefined || byUp === undefined || byCorner === undefined) return 0;
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function choosePalette(pixels: Buffer, apart = 0): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += rgb) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  for (const [colour] of [...counts].toSorted((a, b) => b[1] - a[1])) {
    if (palette.length === paletteSize) break;
    if (palette.every((taken) => distance(taken, colour) >= apart)) palette.push(colour);
  }
  return {
    palette,
    indexOf: new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)])),
  };
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  for (let at = 1; at < palette.length; at += 1) {
    if (distance(colour, palette[at] ?? 0) < distance(colour, palette[best] ?? 0)) best = at;
  }
  return best;
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function colourAt(pixels: Buffer, at: number): number {
  return pixels.readUIntBE(at, rgb);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
