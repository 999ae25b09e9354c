import { describe, expect, it } from "vitest";
import { pointInPicture, selectionAfterKey, shownRect } from "../../../src/ui/report/selection";

const size = { width: 1200, height: 600 };
const crop = { kind: "crop", rect: { x: 200, y: 100, width: 600, height: 300 } } as const;

describe("a frame in a picture that was cropped", () => {
  const shown = shownRect(size, [crop]);

  it("is in the pixels of the picture as it was taken", () => {
    const box = { x: 10, y: 20, width: 300, height: 150 };
    expect(pointInPicture({ x: 10, y: 20 }, box, shown)).toEqual({ x: 200, y: 100 });
    expect(pointInPicture({ x: 160, y: 95 }, box, shown)).toEqual({ x: 500, y: 250 });
  });

  it("ends where the picture ends, however far the pointer goes", () => {
    const box = { x: 10, y: 20, width: 300, height: 150 };
    expect(pointInPicture({ x: -500, y: 5000 }, box, shown)).toEqual({ x: 200, y: 400 });
  });

  it("cannot be moved or grown out of it by keys", () => {
    let frame = selectionAfterKey(null, shown, "ArrowRight", false);
    for (let press = 0; press < 200; press += 1) frame = selectionAfterKey(frame, shown, "ArrowRight", false);
    expect(frame).toMatchObject({ x: 650, width: 150 });
    for (let press = 0; press < 200; press += 1) frame = selectionAfterKey(frame, shown, "ArrowDown", true);
    expect(frame).toMatchObject({ y: 212, height: 188 });
  });

  it("keeps at least a pixel, however far it is shrunk", () => {
    let frame = selectionAfterKey(null, shown, "ArrowLeft", false);
    for (let press = 0; press < 200; press += 1) frame = selectionAfterKey(frame, shown, "ArrowLeft", true);
    expect(frame?.width).toBe(1);
  });
});

it("a key that is no arrow does nothing to a frame", () => {
  expect(selectionAfterKey(null, shownRect(size, []), "Enter", false)).toBeNull();
});
