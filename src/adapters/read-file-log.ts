import "../core/messages/report-messages";
import { readFileLog, type FileLogReading } from "../core/blocks/file-log";
import { fileKind, kindBytes } from "../core/report/import/file-kind";
import { decodeFile, readBytes, type FileBytes } from "./file-text";

/** For so many milliseconds at most the panel is kept from drawing while refusals are judged. */
const sliceMs = 40;
/** From this size on, in bytes, a file may take so long that something must be said meanwhile. */
const largeFile = 1024 * 1024;
/** The JSON is parsed in one go: what says so gets this time to be drawn before, in ms. */
const drawMs = 50;
/** What share of the work reading is; the rest is judging. */
const readingShare = 0.4;

/**
 * Reads a file into its own log: a HAR file in slices that leave the panel alive, or a report in
 * whatever it came. The beginning decides which. Tells the share that is done (0 to 1) of what takes
 * time. Null when the signal ended it; rejects where the browser cannot read the file.
 */
export async function readFile(
  id: string,
  file: FileBytes & Pick<File, "slice">,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FileLogReading | null> {
  const { name } = file;
  const large = file.size >= largeFile;
  const onRead = (share: number): void => {
    if (large) onProgress(share * readingShare);
  };
  const kind = fileKind(new Uint8Array(await file.slice(0, kindBytes).arrayBuffer()));
  if (kind !== "other") {
    const read = await readBytes(file, onRead, signal);
    if (read === null || !read.ok) return read;
    const { readReportFile } = await reports();
    const { pixelsOf } = await import("./file-pixels");
    const reading = await readReportFile({ id, name, kind, bytes: read.bytes }, pixelsOf);
    return signal.aborted ? null : reading;
  }
  const decoded = await decodeFile(file, onRead, signal);
  if (decoded === null || !decoded.ok) return decoded;
  if (large) await pause(drawMs);
  const reading = await inSlices(
    readFileLog({ id, name, text: decoded.text }),
    (share) => onProgress(readingShare + share * (1 - readingShare)),
    signal,
  );
  if (reading === null) return null;
  if (reading.ok && reading.enclosed === undefined) return reading;
  if (reading.ok) return (await reports()).readEnclosed({ id, name }, reading.log, reading.enclosed);
  // JSON, but no HAR.
  if (reading.reason.id === "ui_file_no_log") return (await reports()).readJson({ id, name }, decoded.text);
  if (decoded.binary && reading.reason.id === "ui_file_not_json")
    return { ok: false, reason: { id: "ui_file_binary", params: { name } } };
  return reading;
}

/** What reads reports is loaded with the first of them. */
function reports(): Promise<typeof import("../core/report/import/read-report-file")> {
  return import("../core/report/import/read-report-file");
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
