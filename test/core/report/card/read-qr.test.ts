import { describe, expect, test } from "vitest";
import { compactRecord } from "../../../../src/core/report/card/compact-record";
import { qrModules } from "../../../../src/core/report/card/qr-modules";
import { readQr, type Pixels } from "../../../../src/core/report/card/read-qr";
import { seeded } from "../../../bench/seeded";
import { blank } from "../import/pictures";
import { report } from "../sample";

const record = compactRecord(report());

/** The picture with the code of a text drawn into it. */
function withCodeAt(
  pixels: Pixels,
  text: string,
  [left, top, module]: readonly [number, number, number],
): Pixels {
  for (const [row, line] of qrModules(text).entries()) {
    for (const [column, dark] of line.entries()) {
      for (let y = top + row * module; y < top + (row + 1) * module; y += 1) {
        const from = (y * pixels.width + left + column * module) * 4;
        for (let at = from; at < from + module * 4; at += 1)
          pixels.data[at] = at % 4 === 3 || !dark ? 255 : 0;
      }
    }
  }
  return pixels;
}

function noise(width: number, height: number): Pixels {
  const picture = blank(width, height);
  const { next } = seeded(7);
  for (let at = 0; at < picture.data.length; at += 1) picture.data[at] = at % 4 === 3 ? 255 : next() * 256;
  return picture;
}

describe("readQr reads the card's code", () => {
  test.each([
    ["alone", withCodeAt(blank(700, 400), record, [300, 20, 5])],
    ["above a page of noise", withCodeAt(noise(1280, 900), record, [860, 40, 6])],
    ["at the foot of it", withCodeAt(noise(1280, 900), record, [20, 480, 6])],
    ["in a picture that is very tall", withCodeAt(blank(1000, 9_000), record, [600, 40, 5])],
    ["in a picture that is very large", withCodeAt(blank(5_200, 3_000), record, [4_300, 80, 12])],
    [
      "beside another that is met first",
      withCodeAt(withCodeAt(blank(1200, 800), "https://shop.example/", [20, 20, 8]), record, [700, 300, 5]),
    ],
  ])("%s", async (_, pixels) => {
    expect(await readQr(pixels)).toBe(record);
  });
});

test.each([
  ["a blank picture", blank(300, 200)],
  ["one pixel", blank(1, 1)],
  ["a line", blank(20_000, 1)],
  ["noise", noise(640, 480)],
  ["fewer pixels than it says", { ...blank(10, 10), height: 1_000_000 }],
  ["no size", { ...blank(10, 10), width: 0 }],
  ["half a pixel", { ...blank(10, 10), width: 2.5, height: 40 }],
])("in %s nothing is read", async (_, pixels) => {
  expect(await readQr(pixels)).toBeNull();
});

test("another code is given as it is, where there is none of ours", async () => {
  expect(await readQr(withCodeAt(blank(400, 400), "https://shop.example/", [20, 20, 8]))).toBe(
    "https://shop.example/",
  );
});
