import { ErrorSearch } from "../../core/remedy/access-log/error-search";
import { logKind } from "../../core/remedy/access-log/log-kind";
import type { LogTarget } from "../../core/remedy/access-log/log-target";
import { blobChunks } from "./blob-chunks";
import { searchAccessLog } from "./search-access-log";
import type { LogSearchResult } from "../../ui/ports-of-fix";

const sampleBytes = 64 * 1024;

/**
 * Searches a log for one request; its beginning says whether it is an access log or an error log.
 * `onProgress` gets 0 to 1. Rejects where the file cannot be read (to the end).
 */
export async function searchLogBlob(
  log: Blob,
  target: LogTarget,
  onProgress: (share: number) => void,
): Promise<LogSearchResult> {
  const kind = logKind(await bytesOf(log, 0, sampleBytes));
  if (kind === "har") return { kind };
  const read = progress(log.size, onProgress);
  if (kind === "access") return { kind, finding: await searchAccessLog(log, target, read) };
  const search = new ErrorSearch(target);
  await blobChunks(log, (bytes) => {
    search.push(bytes);
    read(bytes.length);
  });
  return { kind, finding: search.end() };
}

/** Tells the share of all bytes that was read, a hundred times at most: each is drawn. */
function progress(size: number, onProgress: (share: number) => void): (bytes: number) => void {
  let done = 0;
  let told = 0;
  return (bytes) => {
    done += bytes;
    const share = Math.min(1, done / size);
    if (share - told < 0.01 && share < 1) return;
    told = share;
    onProgress(share);
  };
}

async function bytesOf(log: Blob, at: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await log.slice(at, Math.min(at + length, log.size)).arrayBuffer());
}
