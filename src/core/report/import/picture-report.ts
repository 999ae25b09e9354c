import type { Message } from "../../messages/message";
import { readCompactRecord, type CompactRecord } from "../card/compact-record";
import { readPngText } from "../card/png-text";
import { readQr, type Pixels } from "../card/read-qr";
import { readReport, type ReportReading } from "../read-report";
import { imageSize } from "./image-size";
import { maxPixels } from "./sent-picture";

/** Decodes a picture to pixels, which only a browser can; null where it cannot. Never rejects. */
export type PixelsOf = (bytes: Uint8Array) => Promise<Pixels | null>;

/** The record of the code that a picture shows, or why there is none. */
export type CodeReading =
  | { readonly ok: true; readonly record: CompactRecord }
  /** Wants the parameter `name`. */
  | { readonly ok: false; readonly problem: Message };

/** The report inside a PNG; null where it carries none, or none whole. Never throws. */
export function reportInPng(bytes: Uint8Array): ReportReading | null {
  const inside = readPngText(bytes, "whose403");
  return inside.state === "found" ? readReport(inside.text) : null;
}

/** Looks for the code of a report card in a picture. What is too large to decode is not decoded. */
export async function readCode(bytes: Uint8Array, pixelsOf: PixelsOf): Promise<CodeReading> {
  const size = imageSize(bytes);
  if (size === null) return { ok: false, problem: { id: "ui_report_picture_damaged" } };
  const { width, height } = size;
  if (width * height > maxPixels)
    return { ok: false, problem: { id: "ui_report_picture_huge", params: { width, height } } };
  const pixels = await pixelsOf(bytes);
  if (pixels === null) return { ok: false, problem: { id: "ui_report_picture_damaged" } };
  const text = await readQr(pixels);
  const record = text === null ? null : readCompactRecord(text);
  return record === null ? { ok: false, problem: { id: "ui_report_picture_lost" } } : { ok: true, record };
}
