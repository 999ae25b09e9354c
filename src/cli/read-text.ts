import { constants } from "node:buffer";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

/** UTF-8 needs at most three bytes for one unit of a string: longer files need not be read to know. */
const longestFile = Math.min(3 * constants.MAX_STRING_LENGTH, constants.MAX_LENGTH);

/** The text of a file, or why there is none. `binary` says that it does not look like text. */
export type TextReading =
  | { readonly ok: true; readonly text: string; readonly binary: boolean }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a file (`-` is standard input) as text: UTF-8, or UTF-16 with a byte order mark. Never
 * throws: what cannot be read is answered with a reason.
 */
export async function readText(file: string): Promise<TextReading> {
  try {
    const bytes = file === "-" ? await readStandardInput() : readFile(file);
    return { ok: true, text: decode(bytes), binary: looksBinary(bytes) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

// Not by its descriptor: a pipe may have nothing to give yet, and a synchronous read then fails.
async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    length += bytes.length;
    if (length > longestFile) throw tooLong();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}

function readFile(file: string): Buffer {
  const descriptor = openSync(file, "r");
  try {
    const stats = fstatSync(descriptor);
    if (stats.isFile() && stats.size > longestFile) throw tooLong();
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
  // As a stream: a character that is cut in half at the end is no fault.
  return start.includes(0) || new TextDecoder().decode(start, { stream: true }).includes("\u{FFFD}");
}

function tooLong(): Error {
  return Object.assign(new Error("too long"), { code: "ERR_STRING_TOO_LONG" });
}

/** Why a file could not be read, in words for a line on standard error. */
export function reasonOf(error: unknown): string {
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
