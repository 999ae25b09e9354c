import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { smallPng, smallRgbPng } from "../../../scripts/picture/small-png";

/** A chunk without its checksum, which nobody here reads. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
}

/** A PNG of 8-bit RGB out of lines that are filtered already. */
function png(width: number, lines: readonly (readonly number[])[], colourType = 2): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, colourType], 8);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(lines.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours of a PNG with a palette, pixel by pixel, as hex. */
function colours(small: Buffer): string[] {
  const part = (type: string): Buffer => {
    const at = small.indexOf(type, 0, "latin1");
    return small.subarray(at + 4, at + 4 + small.readUInt32BE(at - 4));
  };
  const palette = part("PLTE");
  const width = small.readUInt32BE(16);
  const lines = inflateSync(part("IDAT"));
  return [...lines]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => palette.toString("hex", index * 3, index * 3 + 3));
}

describe("a picture made small", () => {
  it("keeps every colour where there are few, whichever filter its lines have", () => {
    const plain = [0, 10, 20, 30, 11, 22, 33];
    const sub = [1, 1, 1, 1, 255, 0, 2];
    const up = [2, 1, 0, 0, 0, 0, 1];
    const average = [3, 5, 5, 5, 5, 5, 5];
    const paeth = [4, 1, 2, 3, 4, 5, 6];
    expect(colours(smallPng(png(2, [plain, sub, up, average, paeth])))).toEqual([
      "0a141e",
      "0b1621",
      "010101",
      "000103",
      "020101",
      "000104",
      "060505",
      "080809",
      "070708",
      "0c0d0f",
    ]);
  });

  it("has at most 256 colours, and makes a rare one the nearest of them", () => {
    const line = [0];
    for (let blue = 0; blue < 256; blue += 1) line.push(0, 0, blue, 0, 0, blue);
    line.push(3, 0, 200);
    const shown = colours(smallPng(png(513, [line])));
    expect(new Set(shown).size).toBe(256);
    expect(shown.at(-1)).toBe("0000c8");
  });

  it("has red, green and blue in every pixel where stores want that, and one of the colours that look alike", () => {
    const line = [0, 10, 20, 30, 10, 20, 30, 12, 20, 30, 200, 20, 30];
    const small = smallRgbPng(png(4, [line, line]));
    // 8 bits, colour type 2: no palette and no alpha.
    expect([...small.subarray(24, 26)]).toEqual([8, 2]);
    const at = small.indexOf("IDAT", 0, "latin1");
    const same = [0, 10, 20, 30, 10, 20, 30, 10, 20, 30, 200, 20, 30];
    expect([...inflateSync(small.subarray(at + 4))]).toEqual([...same, ...same]);
  });

  it("is refused where it is of another kind", () => {
    expect(() => smallPng(png(1, [[0, 1, 2, 3, 4]], 6))).toThrow("Not a plain RGB PNG.");
  });
});
