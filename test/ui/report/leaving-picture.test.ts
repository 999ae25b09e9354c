import { expect, test } from "vitest";
import type { Picture, PictureToolsPort } from "../../../src/ui/ports";
import { bytesOf, makeLeavingPicture, maxPictureBytes } from "../../../src/ui/report/leaving-picture";

const ofBytes = (bytes: number): Picture => ({
  dataUrl: `data:image/png;base64,${"A".repeat(Math.ceil((bytes * 4) / 3))}`,
  mediaType: "image/png",
  width: 4000,
  height: 3000,
});
const small = ofBytes(3_000);
const large = ofBytes(maxPictureBytes + 30_000);
const tools: PictureToolsPort = { edit: async (one) => one, fit: async () => small };

test("a picture's size is that of its bytes, not of its base64", () => {
  expect(bytesOf(small)).toBe(3_000);
});

test("a picture that fits leaves as it is", async () => {
  expect(await makeLeavingPicture(tools, small, [])).toEqual({
    state: "ready",
    picture: small,
    scaled: false,
  });
});

test("one that would make the report too large is made smaller, and that is said", async () => {
  expect(await makeLeavingPicture(tools, large, [])).toEqual({
    state: "ready",
    picture: small,
    scaled: true,
  });
});

test.each([
  ["cannot be made smaller", async () => null],
  ["stays too large all the same", async (one: Picture) => one],
])("one that %s does not leave", async (_how, fit) => {
  expect(await makeLeavingPicture({ ...tools, fit }, large, [])).toEqual({ state: "failed", why: "fit" });
});

test("in a mail, as base64 in lines of 76, the largest picture stays under 20 MB", () => {
  expect((maxPictureBytes / 3) * 4 * (78 / 76)).toBeLessThan(19_500_000);
});
