import { card } from "../../../src/adapters/card";
import { pictureBlob } from "../../../src/adapters/data-url";
import { pictureTools } from "../../../src/adapters/picture-tools";
import { english } from "../../../src/core/messages/render";
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

  /** The pixels of a picture, four bytes each. */
  async pixels(dataUrl: string): Promise<number[]> {
    const bitmap = await bitmapOf(dataUrl);
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    if (context === null) throw new Error("No canvas.");
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(0, 0, bitmap.width, bitmap.height).data];
  },
};

export type CardPage = typeof cardPage;

Object.assign(globalThis, { cardPage });

async function bitmapOf(dataUrl: string): Promise<ImageBitmap> {
  const blob = pictureBlob(dataUrl);
  if (blob === null) throw new Error("That is no picture.");
  return createImageBitmap(blob);
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
