import { deflateSync, inflateSync } from "node:zlib";
import { encodeQR } from "qr";
import { crc32 } from "../../../../src/core/report/card/crc32";
import type { Pixels } from "../../../../src/core/report/card/read-qr";

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** A PNG of these pixels, 8 bits a channel, its lines not filtered. */
export function pngOf({ data, width, height }: Pixels): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6], 8);
  const lines = Array.from({ length: height }, (_, y) =>
    Buffer.from([0, ...data.subarray(y * width * 4, (y + 1) * width * 4)]),
  );
  const chunks = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(lines))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from(signature), ...chunks]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The pixels of a PNG that `pngOf` made, as a browser would decode it; null for any other. */
export async function pixelsOfPng(bytes: Uint8Array): Promise<Pixels | null> {
  const buffer = Buffer.from(bytes);
  const at = buffer.indexOf("IDAT", 0, "latin1");
  if (at === -1) return null;
  const [width, height] = [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
  try {
    const lines = inflateSync(buffer.subarray(at + 4, at + 4 + buffer.readUInt32BE(at - 4)));
    if (lines.length !== height * (width * 4 + 1)) return null;
    const data = new Uint8ClampedArray(width * height * 4);
    for (let y = 0; y < height; y += 1)
      data.set(lines.subarray(y * (width * 4 + 1) + 1, (y + 1) * (width * 4 + 1)), y * width * 4);
    return { data, width, height };
  } catch {
    return null;
  }
}

/** A plain white picture. */
export function blank(width: number, height: number): Pixels {
  return { data: new Uint8ClampedArray(width * height * 4).fill(255), width, height };
}

/** A picture with the code of a text on it, four pixels a module. */
export function withCode(text: string): Pixels {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
  const scale = 4;
  const size = modules.length * scale;
  const pixels = blank(size + 80, size + 40);
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let dy = 0; dy < scale; dy += 1) {
        const from = ((20 + y * scale + dy) * pixels.width + 20 + x * scale) * 4;
        for (let dx = 0; dx < scale; dx += 1) pixels.data.set([0, 0, 0, 255], from + dx * 4);
      }
    }),
  );
  return pixels;
}
