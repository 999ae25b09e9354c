import type { Message } from "../core/messages/message";

/** What is used of a `File`. */
export type FileBytes = Pick<File, "name" | "size" | "stream">;

/** The text of a file, or one sentence that says why there is none. `binary`: it does not look like text. */
export type FileDecoding =
  | { readonly ok: true; readonly text: string; readonly binary: boolean }
  | { readonly ok: false; readonly reason: Message };

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
  if (file.size > longestFile) return tooLarge(file.name);
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

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function looksBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  // As a stream: a character that is cut in half at the end is no fault.
  return start.includes(0) || new TextDecoder().decode(start, { stream: true }).includes("\u{FFFD}");
}

function tooLarge(name: string): FileDecoding {
  const limit = Math.floor(longestFile / 1_000_000);
  return { ok: false, reason: { id: "ui_file_too_large", params: { name, limit } } };
}
