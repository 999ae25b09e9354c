import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PictureEdit, Rect } from "../../../src/core/report/picture-edit";
import { pictureGeometry } from "../../../src/core/report/picture-geometry";

const size = { width: 100, height: 80 };
const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const crop = (...of: [number, number, number, number]): PictureEdit => ({ kind: "crop", rect: rect(...of) });
const blackOut = (...of: [number, number, number, number]): PictureEdit => ({
  kind: "black-out",
  rect: rect(...of),
});

describe("pictureGeometry", () => {
  test.each<[string, PictureEdit[], Rect, Rect[]]>([
    ["nothing done", [], rect(0, 0, 100, 80), []],
    ["a crop", [crop(10, 20, 30, 40)], rect(10, 20, 30, 40), []],
    ["a crop loses pixels that it only touches", [crop(10.5, 20.5, 30, 40)], rect(11, 21, 29, 39), []],
    ["a crop beyond the edge", [crop(-50, 60, 500, 500)], rect(0, 60, 100, 20), []],
    ["two crops keep what is in both", [crop(0, 0, 50, 80), crop(20, 10, 80, 10)], rect(20, 10, 30, 10), []],
    [
      "a black-out takes every pixel that it touches",
      [blackOut(10.6, 20.2, 5, 5)],
      rect(0, 0, 100, 80),
      [rect(10, 20, 6, 6)],
    ],
    ["a black-out beyond the edge", [blackOut(90, -20, 500, 30)], rect(0, 0, 100, 80), [rect(90, 0, 10, 10)]],
    [
      "a black-out counts from the crop",
      [blackOut(30, 30, 10, 10), crop(20, 20, 50, 50)],
      rect(20, 20, 50, 50),
      [rect(10, 10, 10, 10)],
    ],
    [
      "a black-out before a crop that cuts it",
      [blackOut(0, 0, 30, 30), crop(20, 20, 50, 50)],
      rect(20, 20, 50, 50),
      [rect(0, 0, 10, 10)],
    ],
    ["a black-out outside the crop", [crop(0, 0, 10, 10), blackOut(50, 50, 10, 10)], rect(0, 0, 10, 10), []],
    ["a black-out of no size", [blackOut(5, 5, 0, 10)], rect(0, 0, 100, 80), []],
  ])("%s", (_, edits, kept, blackOuts) => {
    expect(pictureGeometry(size, edits)).toEqual({ crop: kept, blackOuts });
  });

  test.each<[string, PictureEdit[]]>([
    ["a crop of no size", [crop(10, 10, 0, 10)]],
    ["a crop of less than a pixel", [crop(10.2, 10.2, 0.7, 0.7)]],
    ["a crop outside the picture", [crop(200, 0, 10, 10)]],
    ["two crops that have nothing in common", [crop(0, 0, 10, 10), crop(50, 0, 10, 10)]],
    ["a black-out that is no rectangle", [blackOut(Number.NaN, 0, 10, 10)]],
    ["a black-out turned inside out", [blackOut(50, 50, -10, 10)]],
    ["a crop without end", [crop(0, 0, Infinity, 10)]],
  ])("refuses %s", (_, edits) => {
    expect(pictureGeometry(size, edits)).toBeNull();
  });

  test("refuses a picture of no size", () => {
    expect(pictureGeometry({ width: 0, height: 10 }, [])).toBeNull();
  });

  test("leaves no pixel that a black-out touches or that a crop does not hold", () => {
    const side = fc.double({ min: -20, max: 120, noNaN: true });
    const length = fc.double({ min: 0, max: 120, noNaN: true });
    const edit = fc.record({
      kind: fc.constantFrom("crop", "black-out"),
      rect: fc.record({ x: side, y: side, width: length, height: length }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.nat(99), fc.nat(79), (edits, x, y) => {
        const geometry = pictureGeometry(size, edits);
        const touched = edits.some(
          ({ kind, rect: one }) =>
            kind === "black-out" &&
            one.width > 0 &&
            one.height > 0 &&
            one.x < x + 1 &&
            one.x + one.width > x &&
            one.y < y + 1 &&
            one.y + one.height > y,
        );
        const lost = edits.some(
          ({ kind, rect: one }) =>
            kind === "crop" &&
            !(one.x <= x && one.x + one.width >= x + 1 && one.y <= y && one.y + one.height >= y + 1),
        );
        if (geometry === null) return true;
        const within = holds(geometry.crop, x, y);
        const black = geometry.blackOuts.some((one) => holds(one, x - geometry.crop.x, y - geometry.crop.y));
        return within ? !lost && black === touched : lost;
      }),
    );
  });
});

function holds(one: Rect, x: number, y: number): boolean {
  return one.x <= x && x < one.x + one.width && one.y <= y && y < one.y + one.height;
}
