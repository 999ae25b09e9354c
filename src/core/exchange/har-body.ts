import { bodyCap, capBody } from "./body";
import type { Body, BodyAbsence } from "./exchange";
import { fieldValue } from "./fields";
import type { HarEntry } from "./har-schema";

/**
 * The body of a HAR entry, at most 256 KiB of text. An empty text is a body known to be empty
 * only where the capture is whole; where the browser withholds bodies it is not observable.
 */
export function readHarBody(entry: HarEntry, type: string | null): Body {
  const { response } = entry;
  const size = knownSize(response.content?.size);
  // Chromium shows its own page in place of an empty body, and its HAR holds that page (P6).
  if (response._error === "net::ERR_HTTP_RESPONSE_CODE_FAILURE")
    return { state: "read", text: "", size: 0, cut: false };
  const text = response.content?.text ?? "";
  if (text === "") return emptyBody(entry, type, size);
  const decoded =
    response.content?.encoding?.toLowerCase() === "base64" ? decodeBase64(text, mediaType(entry)) : text;
  if (decoded === null) return absent("binary");
  return capBody({ state: "read", text: decoded, size, cut: !entry._bodyComplete }, bodyCap);
}

function emptyBody(entry: HarEntry, type: string | null, size: number | null): Body {
  const withheld = withheldBecause(entry, type);
  if (withheld !== null) return absent(withheld);
  const length = fieldValue(entry.response.headers ?? [], "content-length");
  const empty = length === null ? size === 0 || entry.response.content?.text === "" : length.trim() === "0";
  if (!entry._bodyComplete || !empty || (size ?? 0) > 0) return absent("not-captured");
  return { state: "read", text: "", size: 0, cut: false };
}

function withheldBecause(entry: HarEntry, type: string | null): BodyAbsence | null {
  if (type === "preflight") return "preflight";
  if (entry.request.method.toUpperCase() === "HEAD") return "head";
  if (type === "eventsource") return "event-source";
  if (entry.response._error === "net::ERR_FAILED") return "cors";
  return entry.response._error ? "failed" : null;
}

/** Text out of base64, null where it is none or not decodable. Only the beginning is decoded. */
function decodeBase64(base64: string, type: string): string | null {
  if (!isTextual(type)) return null;
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? "utf-8";
  try {
    // Four characters of base64 are three bytes: enough for the cap, and one more so that it shows as cut.
    const binary = atob(beginningWithoutSpace(base64, Math.ceil((bodyCap + 3) / 3) * 4));
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    const text = decodeBytes(bytes, charset);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** So many characters that are no white space, without going through what comes after them. */
function beginningWithoutSpace(text: string, length: number): string {
  let beginning = "";
  for (let at = 0; at < text.length && beginning.length < length; at += length) {
    beginning += text.slice(at, at + length).replace(/\s/g, "");
  }
  return beginning.slice(0, length);
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}

function mediaType(entry: HarEntry): string {
  return entry.response.content?.mimeType || (fieldValue(entry.response.headers ?? [], "content-type") ?? "");
}

const textual =
  /^text\/|[/+](?:json|xml|javascript|ecmascript|yaml|x-www-form-urlencoded|xhtml)\b|^x-unknown$|^$/i;

function isTextual(type: string): boolean {
  return textual.test((type.split(";")[0] ?? "").trim());
}

function knownSize(size: number | null | undefined): number | null {
  return size === null || size === undefined || size < 0 ? null : size;
}

function absent(reason: BodyAbsence): Body {
  return { state: "not-observable", reason };
}
