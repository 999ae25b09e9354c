import { constants } from "node:buffer";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/** The text of a file, or why there is none. `binary` says that it does not look like text. */
export type TextReading =
  | { readonly ok: true; readonly text: string; readonly binary: boolean }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a file (`-` is standard input) as text: UTF-8, or UTF-16 with a byte order mark. Never
 * throws: what cannot be read is answered with a reason.
 */
export function readText(file: string): TextReading {
  try {
    const bytes = file === "-" ? readFileSync(0) : readFile(file);
    return { ok: true, text: decode(bytes), binary: looksBinary(bytes) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function readFile(file: string): Buffer {
  const descriptor = openSync(file, "r");
  try {
    // UTF-8 needs at most three bytes for one unit of a string: longer files need not be read to know.
    const stats = fstatSync(descriptor);
    if (stats.isFile() && stats.size > 3 * constants.MAX_STRING_LENGTH) throw tooLong();
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le", 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return bytes.toString("utf8");
}

function looksBinary(bytes: Buffer): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return false;
  const start = bytes.subarray(0, 4096);
  return start.includes(0) || start.toString("utf8", 0, Math.max(0, start.length - 3)).includes("\u{FFFD}");
}

function tooLong(): Error {
  return Object.assign(new Error("too long"), { code: "ERR_STRING_TOO_LONG" });
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const limit = Math.floor(constants.MAX_STRING_LENGTH / 1024 / 1024);
  switch (code) {
    case "ENOENT":
      return "there is no such file";
    case "EISDIR":
      return "this is a folder, not a file";
    case "EACCES":
    case "EPERM":
      return "no permission to read it";
    case "ERR_STRING_TOO_LONG":
    case "ERR_FS_FILE_TOO_LARGE":
      return `the file is too long: at most ${limit} MiB of text can be read`;
    default:
      return `it cannot be read (${code || String(error)})`;
  }
}
