import { crc32 } from "./crc32";

/** What a PNG says under a keyword, or why that is not known. */
export type PngTextReading =
  | { readonly state: "found"; readonly text: string }
  /** A whole PNG that has no such text: it was made by something else, or made anew on its way. */
  | { readonly state: "absent" }
  /** No PNG at all. */
  | { readonly state: "not-png" }
  /** It breaks off, or the text is not what was written. */
  | { readonly state: "damaged" }
  /** There is a text, but compressed, or longer than a report is: it is not read. */
  | { readonly state: "not-read" };

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** A chunk is its length, its type, its data and a checksum over type and data: 12 bytes more. */
const around = 12;
/** No report comes near this. */
const maxTextBytes = 4 * 1024 * 1024;

interface Chunk {
  /** Where it begins, with its length. */
  readonly at: number;
  readonly type: string;
  readonly dataAt: number;
  readonly end: number;
}

/**
 * The PNG with a text in it: an uncompressed `iTXt` chunk just before the end (PNG specification,
 * third edition, sections 5.3, 5.6 and 11.3.3.4). Null for what is no whole PNG, and for a keyword
 * that is none (1 to 79 letters, digits or hyphens are enough for us).
 */
export function withPngText(
  bytes: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9-]{1,79}$/.test(keyword) || !isPng(bytes)) return null;
  const end = endChunk(bytes);
  if (end === null) return null;
  const chunk = textChunk(keyword, text);
  const result = new Uint8Array(bytes.length + chunk.length);
  result.set(bytes.subarray(0, end.at));
  result.set(chunk, end.at);
  result.set(bytes.subarray(end.at), end.at + chunk.length);
  return result;
}

/**
 * The text that a PNG carries under a keyword. Only the chunk itself is checked, not the picture.
 * Takes time in proportion to the number of chunks and the text, and never throws.
 */
export function readPngText(bytes: Uint8Array, keyword: string): PngTextReading {
  if (!isPng(bytes)) return { state: "not-png" };
  let worst: PngTextReading = { state: "absent" };
  let ended = false;
  for (const chunk of chunksOf(bytes)) {
    ended = chunk.type === "IEND";
    if (chunk.type !== "iTXt" || !startsWith(bytes, chunk, keyword)) continue;
    const reading = readChunk(bytes, chunk, keyword);
    if (reading.state === "found") return reading;
    worst = reading;
  }
  return worst.state === "absent" && !ended ? { state: "damaged" } : worst;
}

function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The chunks that are whole, to the end of the picture or to where it breaks off. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signature.length;
  while (at + around <= bytes.length) {
    const type = latin1(bytes, at + 4, at + 8);
    const end = at + around + view.getUint32(at);
    if (end > bytes.length) return;
    yield { at, type, dataAt: at + 8, end };
    if (type === "IEND") return;
    at = end;
  }
}

function endChunk(bytes: Uint8Array): Chunk | null {
  for (const chunk of chunksOf(bytes)) if (chunk.type === "IEND") return chunk;
  return null;
}

function startsWith(bytes: Uint8Array, { dataAt, end }: Chunk, keyword: string): boolean {
  const after = dataAt + keyword.length;
  return after < end - 4 && bytes[after] === 0 && latin1(bytes, dataAt, after) === keyword;
}

function readChunk(bytes: Uint8Array, { at, dataAt, end }: Chunk, keyword: string): PngTextReading {
  const dataEnd = end - 4;
  const flags = dataAt + keyword.length + 1;
  if (dataEnd - dataAt > maxTextBytes || bytes[flags] === 1) return { state: "not-read" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (crc32(bytes.subarray(at + 4, dataEnd)) !== view.getUint32(dataEnd)) return { state: "damaged" };
  // Language tag and translated keyword stand before the text, each ended by a zero.
  const languageEnd = bytes.subarray(0, dataEnd).indexOf(0, flags + 2);
  const translatedEnd = languageEnd === -1 ? -1 : bytes.subarray(0, dataEnd).indexOf(0, languageEnd + 1);
  if (bytes[flags] !== 0 || translatedEnd === -1) return { state: "damaged" };
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    return { state: "found", text: decoder.decode(bytes.subarray(translatedEnd + 1, dataEnd)) };
  } catch {
    return { state: "damaged" };
  }
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, zero, not compressed, method 0, no language tag, no translated keyword.
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, crc32(data));
  return chunk;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
