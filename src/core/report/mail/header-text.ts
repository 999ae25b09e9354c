import { shownLine } from "../shown-text";

/** As many bytes as fit into an encoded word after "Subject: " (RFC 2047 section 2: 75 characters a word, 76 a line). */
const bytesInWord = 42;
/** What stays on one line of a header together with its name (RFC 5322 section 2.1.1: 78). */
const shortText = 60;

/**
 * Text as the value of a header, which it cannot leave: without any control character, and in
 * encoded words (RFC 2047), one a line, where it is long or more than plain ASCII.
 */
export function headerText(text: string): string {
  const line = shownLine(text);
  if (line.length <= shortText && /^[ -~]*$/.test(line) && !line.includes("=?")) return line;
  return words(line)
    .map((word) => `=?utf-8?B?${btoa(String.fromCharCode(...new TextEncoder().encode(word)))}?=`)
    .join("\r\n ");
}

/** Pieces that each fit into an encoded word; no character is divided between two (RFC 2047 section 5). */
function words(text: string): string[] {
  const encoder = new TextEncoder();
  const pieces: string[] = [];
  let piece = "";
  let size = 0;
  for (const character of text) {
    const length = encoder.encode(character).length;
    if (size + length > bytesInWord) {
      pieces.push(piece);
      piece = "";
      size = 0;
    }
    piece += character;
    size += length;
  }
  return [...pieces, piece];
}

/**
 * The `filename` of an attachment (RFC 2183), in RFC 2231's form where it is more than plain
 * ASCII. Nothing in it leads to another folder or ends the parameter.
 */
export function fileNameParameter(name: string): string {
  const safe = [...shownLine(name).replace(/[\\/:*?"<>|%;\u{FFFD}]/gu, "_")].slice(0, longestName).join("");
  if (/^[ -~]+$/.test(safe)) return `filename="${safe}"`;
  const encoded = encodeURIComponent(safe).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename*=utf-8''${encoded}`;
}

/** Encoded, 80 characters of four bytes are 960 of the 998 that a line may have. */
const longestName = 80;
