import { parseHar, type HarReading } from "../core/exchange/har";
import { render } from "../core/messages/render";
import { readText } from "./read-text";

/** A HAR file as read, or one line that says why not. */
export type HarFile =
  | { readonly ok: true; readonly har: Extract<HarReading, { ok: true }> }
  | { readonly ok: false; readonly reason: string };

/** Reads a HAR file; only entries whose status is wanted become exchanges. */
export async function readHar(file: string, wanted: (status: number) => boolean): Promise<HarFile> {
  const reading = await readText(file);
  if (!reading.ok) return reading;
  const har = parseHar(reading.text, wanted);
  if (har.ok) return { ok: true, har };
  const binary = reading.binary && har.reason.id !== "har_empty";
  return { ok: false, reason: binary ? "this is binary content, no HAR file" : render(har.reason) };
}
