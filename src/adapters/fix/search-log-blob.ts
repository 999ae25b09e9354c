import { ErrorSearch } from "../../core/remedy/access-log/error-search";
import { logKind } from "../../core/remedy/access-log/log-kind";
import type { LogTarget } from "../../core/remedy/access-log/log-target";
import { LogSearch } from "../../core/remedy/access-log/search-log";
import type { LogSearchResult } from "../../ui/ports-of-fix";

/** So much is read at a time: two of them are in memory, one being searched and one being read. */
const chunkBytes = 4 * 1024 * 1024;
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
  // The next part is read while this one is searched.
  let next = bytesOf(log, 0, chunkBytes);
  for (let at = 0; at < log.size; at += chunkBytes) {
    const bytes = await next;
    next = bytesOf(log, at + chunkBytes, chunkBytes);
    // Awaited in the next round; until then a failure is no unhandled one.
    next.catch(() => undefined);
    take(bytes);
    onProgress(Math.min(1, (at + bytes.length) / log.size));
  }
}

async function bytesOf(log: Blob, at: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await log.slice(at, Math.min(at + length, log.size)).arrayBuffer());
}
