import { card } from "../../../src/adapters/card";
import { pictureBlob } from "../../../src/adapters/data-url";
import { pictureTools } from "../../../src/adapters/picture-tools";
import { english } from "../../../src/core/messages/render";
import { withPngText } from "../../../src/core/report/card/png-text";
import { readQr } from "../../../src/core/report/card/read-qr";
import type { PictureEdit } from "../../../src/core/report/picture-edit";
import type { Report } from "../../../src/core/report/report";
import type { Picture } from "../../../src/ui/ports";
import { distort, type Distortion } from "./distort";

/** What a test can ask the page for: plain data in, plain data out. */
const cardPage = {
  /** The card as base64, and how long it took. */
  async draw(report: Report, picture: Picture | null): Promise<{ base64: string; ms: number }> {
    const start = performance.now();
    const bytes = await card.draw(report, picture, english);
    const ms = performance.now() - start;
    if (bytes === null) throw new Error("The card was not drawn.");
    return { base64: base64Of(bytes), ms };
  },

  /** Whether nothing is drawn of a picture. */
  async refuses(report: Report, picture: Picture): Promise<boolean> {
    return (await card.draw(report, picture, english)) === null;
  },

  /** What is read of the code in a picture that was passed on in some way. */
  async read(
    dataUrl: string,
    distortion: Distortion,
  ): Promise<{ text: string | null; ms: number; seen: string }> {
    const canvas = await distort(await bitmapOf(dataUrl), distortion);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (context === null) throw new Error("No canvas.");
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    const start = performance.now();
    const text = await readQr(pixels);
    const ms = performance.now() - start;
    const jpeg = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.7 });
    return { text, ms, seen: base64Of(new Uint8Array(await jpeg.arrayBuffer())) };
  },

  edit: (picture: Picture, edits: readonly PictureEdit[]) => pictureTools.edit(picture, edits),
  fit: (picture: Picture, maxBytes: number) => pictureTools.fit(picture, maxBytes),

  /** The pixels of a picture, four numbers each. */
  async pixels(dataUrl: string): Promise<{ data: number[]; width: number; height: number }> {
    const { width, height, context } = canvasOf(await bitmapOf(dataUrl));
    return { data: [...context.getImageData(0, 0, width, height).data], width, height };
  },

  /** Where in a card the picture stands pixel for pixel, at its left edge: the line; -1 if nowhere. And the card's size. */
  async placeOf(
    cardUrl: string,
    pictureUrl: string,
  ): Promise<{ line: number; width: number; height: number; opaque: boolean }> {
    const whole = canvasOf(await bitmapOf(cardUrl));
    const picture = canvasOf(await bitmapOf(pictureUrl));
    const { width, height } = whole;
    const all = new Uint32Array(whole.context.getImageData(0, 0, width, height).data.buffer);
    const part = new Uint32Array(
      picture.context.getImageData(0, 0, picture.width, picture.height).data.buffer,
    );
    const isAt = (line: number): boolean =>
      part.every((pixel, at) => {
        const y = line + Math.floor(at / picture.width);
        return all[y * width + (at % picture.width)] === pixel;
      });
    const lines = Array.from({ length: height - picture.height + 1 }, (_, line) => line);
    // The highest of four bytes, since what is read here writes the lowest first.
    return { line: lines.findIndex(isAt), width, height, opaque: all.every((pixel) => pixel >>> 24 === 255) };
  },

  /** A picture of such a size in which hardly two pixels beside one another are alike. */
  async sample(width: number, height: number): Promise<Picture> {
    const picture = new ImageData(width, height);
    for (let at = 0; at < picture.data.length; at += 4) {
      const pixel = at / 4;
      picture.data.set([pixel % 251, (pixel * 7) % 253, Math.floor(pixel / width) % 256, 255], at);
    }
    return pictureOf(picture);
  },

  /** A picture that no encoder makes small. */
  async noise(width: number, height: number): Promise<Picture> {
    const picture = new ImageData(width, height);
    for (let at = 0; at < picture.data.length; at += 65_536)
      crypto.getRandomValues(picture.data.subarray(at, at + 65_536));
    for (let at = 3; at < picture.data.length; at += 4) picture.data[at] = 255;
    return pictureOf(picture);
  },

  /** The same picture with a text of somebody's in its file. */
  async withText(picture: Picture, text: string): Promise<Picture> {
    const bytes = await pictureBlob(picture.dataUrl)?.arrayBuffer();
    const more = bytes && withPngText(new Uint8Array(bytes), "Comment", text);
    if (!more) throw new Error("That is no picture.");
    return { ...picture, dataUrl: `data:image/png;base64,${base64Of(more)}` };
  },
};

export type CardPage = typeof cardPage;

Object.assign(globalThis, { cardPage });

async function bitmapOf(dataUrl: string): Promise<ImageBitmap> {
  const blob = pictureBlob(dataUrl);
  if (blob === null) throw new Error("That is no picture.");
  return createImageBitmap(blob);
}

function canvasOf(bitmap: ImageBitmap): {
  width: number;
  height: number;
  context: OffscreenCanvasRenderingContext2D;
} {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("No canvas.");
  context.drawImage(bitmap, 0, 0);
  return { width, height, context };
}

async function pictureOf(data: ImageData): Promise<Picture> {
  const { width, height } = data;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")?.putImageData(data, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return { dataUrl: `data:image/png;base64,${base64Of(bytes)}`, mediaType: "image/png", width, height };
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
