import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PictureEdit } from "../../../src/core/report/picture-edit";
import type { Picture } from "../../../src/ui/ports";
import { ask, openCards } from "./card-page";

/** Pictures as real Chromium changes them. */
describe("a picture", () => {
  let cards: Awaited<ReturnType<typeof openCards>> | undefined;
  const page = (): Page => {
    if (cards === undefined) throw new Error("There is no page yet.");
    return cards.page;
  };
  beforeAll(async () => {
    cards = await openCards();
  });
  afterAll(() => cards?.close());

  const sample = (width: number, height: number): Promise<Picture> => ask(page(), "sample", width, height);
  const edited = async (picture: Picture, ...edits: PictureEdit[]): Promise<Picture> => {
    const result = await ask(page(), "edit", picture, edits);
    if (result === null) throw new Error("The picture was not changed.");
    return result;
  };

  it("is black where it was blacked out, to the whole pixel outwards, and as it was elsewhere", async () => {
    const picture = await sample(60, 40);
    const rect = { x: 10.4, y: 5.6, width: 20.2, height: 8 };
    const before = await ask(page(), "pixels", picture.dataUrl);
    const after = await ask(page(), "pixels", (await edited(picture, { kind: "black-out", rect })).dataUrl);
    expect([after.width, after.height]).toEqual([60, 40]);
    for (let y = 0; y < 40; y += 1) {
      for (let x = 0; x < 60; x += 1) {
        const covered = x >= 10 && x < 31 && y >= 5 && y < 14;
        expect(pixel(after, x, y)).toEqual(covered ? [0, 0, 0, 255] : pixel(before, x, y));
      }
    }
  });

  it("holds after a crop what is inside alone, and has its size", async () => {
    const picture = await sample(60, 40);
    const rect = { x: 20, y: 10, width: 30, height: 15 };
    const cropped = await edited(picture, { kind: "crop", rect });
    expect(cropped).toMatchObject({ mediaType: "image/png", width: 30, height: 15 });
    const [before, after] = [
      await ask(page(), "pixels", picture.dataUrl),
      await ask(page(), "pixels", cropped.dataUrl),
    ];
    expect([after.width, after.height]).toEqual([30, 15]);
    for (let y = 0; y < 15; y += 1)
      for (let x = 0; x < 30; x += 1) expect(pixel(after, x, y)).toEqual(pixel(before, x + 20, y + 10));
  });

  it("has in its new file nothing of the old one: no chunk, no data", async () => {
    const picture = await ask(page(), "withText", await sample(60, 40), "a secret of the old file");
    const file = Buffer.from(
      (
        await edited(picture, { kind: "black-out", rect: { x: 0, y: 0, width: 60, height: 40 } })
      ).dataUrl.split(",")[1] ?? "",
      "base64",
    );
    expect(Buffer.from(picture.dataUrl.split(",")[1] ?? "", "base64").includes("a secret")).toBe(true);
    expect(file.includes("a secret")).toBe(false);
    expect(chunks(file).every((type) => ["IHDR", "sRGB", "IDAT", "IEND"].includes(type))).toBe(true);
    const { data } = await ask(page(), "pixels", `data:image/png;base64,${file.toString("base64")}`);
    expect(data.every((value, at) => value === (at % 4 === 3 ? 255 : 0))).toBe(true);
  });

  it("is refused where nothing of it would be left, and where it is another than the person saw", async () => {
    const picture = await sample(60, 40);
    const crop = (x: number): PictureEdit => ({ kind: "crop", rect: { x, y: 0, width: 10, height: 10 } });
    expect(await ask(page(), "edit", picture, [crop(100)])).toBeNull();
    expect(await ask(page(), "edit", { ...picture, width: 120, height: 80 }, [crop(0)])).toBeNull();
    expect(
      await ask(page(), "edit", { ...picture, dataUrl: "data:image/png;base64,AAAA" }, [crop(0)]),
    ).toBeNull();
  });

  it("stays as it is where it is small enough, and where nothing is to be done", async () => {
    const picture = await sample(60, 40);
    expect(await ask(page(), "fit", picture, 1_000_000)).toEqual(picture);
    expect(await ask(page(), "edit", picture, [])).toEqual(picture);
  });

  it.each([400_000, 120_000, 20_000])(
    "is made to fit into %d bytes, no smaller than it must",
    async (most) => {
      const noisy = await ask(page(), "noise", 900, 600);
      const small = await ask(page(), "fit", noisy, most);
      const bytes = Buffer.from(small?.dataUrl.split(",")[1] ?? "", "base64");
      expect(bytes.length).toBeLessThanOrEqual(most);
      expect(bytes.length).toBeGreaterThan(most * 0.4);
      expect(small).toMatchObject({
        mediaType: "image/jpeg",
        dataUrl: expect.stringMatching(/^data:image\/jpeg;base64,/),
      });
      const real = await ask(page(), "pixels", small?.dataUrl ?? "");
      expect([real.width, real.height]).toEqual([small?.width, small?.height]);
      expect(Math.abs(real.width / real.height - 1.5)).toBeLessThan(0.02);
    },
  );

  it("is refused where it cannot fit", async () => {
    expect(await ask(page(), "fit", await sample(60, 40), 10)).toBeNull();
  });
});

interface Pixels {
  readonly data: readonly number[];
  readonly width: number;
}

function pixel({ data, width }: Pixels, x: number, y: number): readonly number[] {
  return data.slice((y * width + x) * 4, (y * width + x) * 4 + 4);
}

function chunks(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    types.push(png.toString("latin1", at + 4, at + 8));
  return types;
}
