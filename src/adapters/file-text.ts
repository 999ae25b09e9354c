import type { Message } from "../core/messages/message";
import { encodingOf } from "../core/report/import/file-kind";

/** What is used of a `File`. */
export type FileBytes = Pick<File, "name" | "size" | "stream">;

/** The text of a file, or one sentence that says why there is none. `binary`: it does not look like text. */
export type FileDecoding =
  | { readonly ok: true; readonly text: string; readonly binary: boolean }
  | { readonly ok: false; readonly reason: Message };

/** The bytes of a file, or one sentence that says why there are none. */
export type FileReading =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: Message };

/** Bytes. Reports have 20 MB at most; an e-mail makes a third more of its attachments. */
const longestReport = 64 * 1024 * 1024;

/**
 * The longest string of Chromium's engine (V8, `String::kMaxLength` on 64 bits), in characters, taken
 * for bytes: HAR files are nearly all ASCII, and one that is not takes twice the memory besides.
 */
const longestFile = 2 ** 29 - 24;

/**
 * Reads a file as text: UTF-8, or UTF-16 with a byte order mark. Tells after every piece what share
 * of it is read (0 to 1). Null when the signal ended it. Rejects where the browser cannot read it.
 */
export async function decodeFile(
  file: FileBytes,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileDecoding | null> {
  if (file.size > longestFile) return tooLarge("ui_file_too_large", file.name, longestFile);
  const reader = file.stream().getReader();
  let decoder: TextDecoder | null = null;
  let binary = false;
  let text = "";
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (signal.aborted) {
      await reader.cancel();
      return null;
    }
    if (done) break;
    if (decoder === null) {
      decoder = new TextDecoder(encodingOf(value));
      binary = decoder.encoding === "utf-8" && looksBinary(value);
    }
    text += decoder.decode(value, { stream: true });
    read += value.length;
    onProgress(read / file.size);
  }
  text += decoder?.decode() ?? "";
  return { ok: true, text, binary };
}

/**
 * Reads a file that is no text. Tells after every piece what share of it is read (0 to 1). Null when
 * the signal ended it. Rejects where the browser cannot read it.
 */
export async function readBytes(
  file: FileBytes,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileReading | null> {
  if (file.size > longestReport) return tooLarge("ui_report_too_large", file.name, longestReport);
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (signal.aborted) {
      await reader.cancel();
      return null;
    }
    // A file that grew meanwhile is read as far as it was.
    if (done || value.length > bytes.length - read) break;
    bytes.set(value, read);
    read += value.length;
    onProgress(read / file.size);
  }
  return { ok: true, bytes: bytes.subarray(0, read) };
}

function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  // As a stream: a character that is cut in half at the end is no fault.
  return start.includes(0) || new TextDecoder().decode(start, { stream: true }).includes("\u{FFFD}");
}

function tooLarge(
  id: "ui_file_too_large" | "ui_report_too_large",
  name: string,
  bytes: number,
): { readonly ok: false; readonly reason: Message } {
  return { ok: false, reason: { id, params: { name, limit: Math.floor(bytes / 1_000_000) } } };
}
