import { describe, expect, it } from "vitest";
import { fileKind } from "../../../../src/core/report/import/file-kind";
import { imageSize } from "../../../../src/core/report/import/image-size";
import { checkedPicture, pictureOfBytes } from "../../../../src/core/report/import/sent-picture";
import { blank, pngOf } from "./pictures";

const png = pngOf(blank(60, 40));
const base64 = Buffer.from(png).toString("base64");
// Headers as the formats' own specifications lay them out; nothing is to be decoded of them.
const jpeg = Uint8Array.of(
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  4,
  1,
  2,
  0xff,
  0xff,
  0xc2,
  0,
  11,
  8,
  0,
  40,
  0,
  60,
  1,
  1,
  17,
  0,
);
const webp = (chunk: string, rest: readonly number[]): Uint8Array =>
  new Uint8Array([...Buffer.from(`RIFF\0\0\0\0WEBP${chunk}\0\0\0\0`, "latin1"), ...rest]);
const lossy = webp("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 60, 0, 40, 0]);
const lossless = webp("VP8L", [0x2f, 59, 0xc0, 0x09, 0, 0, 0, 0, 0, 0]);
const extended = webp("VP8X", [0, 0, 0, 0, 59, 0, 0, 39, 0, 0]);

describe("the size of a picture", () => {
  it.each([
    ["png", png],
    ["jpeg", jpeg],
    ["webp", lossy],
    ["webp", lossless],
    ["webp", extended],
  ])("is read from the header of a %s", (kind, bytes) => {
    expect(fileKind(bytes)).toBe(kind);
    expect(imageSize(bytes)).toEqual({ width: 60, height: 40 });
  });

  it("is not known where the header breaks off", () => {
    for (const bytes of [png, jpeg, lossy, lossless, extended])
      for (let length = 0; length < 14; length += 1) expect(imageSize(bytes.subarray(0, length))).toBeNull();
  });
});

describe("a picture in a file", () => {
  it("may be shown where it is what it says", () => {
    expect(checkedPicture(`data:image/png;base64,${base64}`)).toBe(`data:image/png;base64,${base64}`);
    expect(pictureOfBytes(png)).toBe(`data:image/png;base64,${base64}`);
  });

  it("is called what its bytes are", () => {
    expect(checkedPicture(`data:image/webp;base64,${base64}`)).toBe(`data:image/png;base64,${base64}`);
  });

  const huge = png.slice();
  new DataView(huge.buffer).setUint32(16, 60_000);
  new DataView(huge.buffer).setUint32(20, 60_000);
  it.each([
    ["another type", `data:image/svg+xml;base64,${base64}`],
    ["no picture", `data:image/png;base64,${btoa("<svg onload=alert(1)>")}`],
    ["an address", "https://shop.example/a.png"],
    ["more than a picture", `data:image/png;base64,${base64}" onerror="alert(1)`],
    ["parameters", `data:image/png;charset=x;base64,${base64}`],
    ["a line break", `data:image/png;base64,${base64.slice(0, 40)}\n${base64.slice(40)}`],
    ["nothing", ""],
    ["more pixels than can be decoded", `data:image/png;base64,${Buffer.from(huge).toString("base64")}`],
    ["more bytes than reports have", `data:image/png;base64,${base64}${"A".repeat(50_000_000)}`],
  ])("is not shown where it is %s", (_, url) => {
    expect(checkedPicture(url)).toBeNull();
  });

  it("of many bytes is the same in base64", () => {
    const long = new Uint8Array(100_000);
    long.set(png);
    expect(pictureOfBytes(long)).toBe(`data:image/png;base64,${Buffer.from(long).toString("base64")}`);
  });
});
