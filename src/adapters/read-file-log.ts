import { readFileLog, type FileLogReading } from "../core/blocks/file-log";
import { decodeFile, type FileBytes } from "./file-text";

/** For so many milliseconds at most the panel is kept from drawing while refusals are judged. */
const sliceMs = 40;
/** From this size on, in bytes, a file may take so long that something must be said meanwhile. */
const largeFile = 1024 * 1024;
/** The JSON is parsed in one go: what says so gets this time to be drawn before, in ms. */
const drawMs = 50;
/** What share of the work reading is; the rest is judging. */
const readingShare = 0.4;

/**
 * Reads a HAR file into its own log, in slices that leave the panel alive. Tells the share that is
 * done (0 to 1) of what takes time. Null when the signal ended it; rejects where the browser cannot
 * read the file.
 */
export async function readFile(
  id: string,
  file: FileBytes,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileLogReading | null> {
  const { name } = file;
  const large = file.size >= largeFile;
  const decoded = await decodeFile(
    file,
    (share) => {
      if (large) onProgress(share * readingShare);
    },
    signal,
  );
  if (decoded === null || !decoded.ok) return decoded;
  if (large) await pause(drawMs);
  const reading = await inSlices(
    readFileLog({ id, name, text: decoded.text }),
    (share) => onProgress(readingShare + share * (1 - readingShare)),
    signal,
  );
  if (decoded.binary && reading?.ok === false && reading.reason.id === "ui_file_not_json")
    return { ok: false, reason: { id: "ui_file_binary", params: { name } } };
  return reading;
}

/** Takes steps to their end with a breath every few; null when the signal ended them. */
async function inSlices<T>(
  steps: Generator<number, T>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<T | null> {
  let since = performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceMs) continue;
    onProgress(step.value);
    await pause(0);
    since = performance.now();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
