import { fileKind } from "./file-kind";
import { imageSize } from "./image-size";

/** Media types of pictures by what their bytes show. */
const mediaTypes = { png: "image/png", jpeg: "image/jpeg", webp: "image/webp" } as const;
/** Pixels. A picture of a screen has ten million at most, a phone's fifty; more could exhaust the memory. */
export const maxPixels = 64_000_000;
/** Bytes: what reports may have at most, and half as much again. */
const maxBytes = 30 * 1024 * 1024;
/** Base64 characters that hold the header of any picture; a JPEG can have a long profile before it. */
const headerCharacters = 400_000;

const dataUrl = /^data:image\/(?:png|jpeg|webp);base64,([A-Za-z0-9+/]+={0,2})$/;

/**
 * The picture of a report as a data URL that may be shown: a PNG, JPEG or WebP in fact and in name, of
 * a size that a browser can decode. Null for anything else.
 */
export function checkedPicture(url: string): string | null {
  if (url.length > (maxBytes / 3) * 4 + 100) return null;
  const base64 = dataUrl.exec(url)?.[1];
  if (base64 === undefined) return null;
  const head = bytesOf(base64.slice(0, headerCharacters));
  return head !== null && isPicture(head) ? `data:${mediaTypeOf(head)};base64,${base64}` : null;
}

/** The bytes of a picture as such a data URL; null for what is none, or too large. */
export function pictureOfBytes(bytes: Uint8Array): string | null {
  if (bytes.length > maxBytes || !isPicture(bytes)) return null;
  return `data:${mediaTypeOf(bytes)};base64,${base64Of(bytes)}`;
}

/** Whether these are the bytes, or the beginning of them, of a picture that can be decoded safely. */
export function isPicture(bytes: Uint8Array): boolean {
  const size = mediaTypeOf(bytes) === null ? null : imageSize(bytes);
  return size !== null && size.width * size.height <= maxPixels;
}

function mediaTypeOf(bytes: Uint8Array): string | null {
  const kind = fileKind(bytes.subarray(0, 16));
  return kind === "png" || kind === "jpeg" || kind === "webp" ? mediaTypes[kind] : null;
}

/** A multiple of three, so that the pieces of base64 can be put together. */
const piece = 24_576;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += piece)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return text;
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    const binary = atob(base64);
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
