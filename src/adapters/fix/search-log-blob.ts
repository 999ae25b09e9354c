import { ErrorSearch } from "../../core/remedy/access-log/error-search";
import { logKind } from "../../core/remedy/access-log/log-kind";
import type { LogTarget } from "../../core/remedy/access-log/log-target";
import { LogSearch } from "../../core/remedy/access-log/search-log";
import { blobChunks } from "./blob-chunks";
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
  if (kind === "error") {
    const search = new ErrorSearch(target);
    await read(log, (bytes) => search.push(bytes), onProgress);
    return { kind, finding: search.end() };
  }
  const search = new LogSearch([target]);
  await read(log, (bytes) => search.push(bytes), onProgress);
  const [finding] = search.end();
  if (finding === undefined) throw new Error("A search for one request has one finding.");
  return { kind, finding };
}

async function read(
  log: Blob,
  take: (bytes: Uint8Array) => void,
  onProgress: (share: number) => void,
): Promise<void> {
  let done = 0;
  let told = 0;
  await blobChunks(log, (bytes) => {
    take(bytes);
    done += bytes.length;
    const share = Math.min(1, done / log.size);
    // Each is drawn: a hundred are enough.
    if (share - told < 0.01 && share < 1) return;
    told = share;
    onProgress(share);
  });
}

async function bytesOf(log: Blob, at: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await log.slice(at, Math.min(at + length, log.size)).arrayBuffer());
}
