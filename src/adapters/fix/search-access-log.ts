import { joinFindings } from "../../core/remedy/access-log/join-findings";
import type { LogFinding } from "../../core/remedy/access-log/log-finding";
import type { LogTarget } from "../../core/remedy/access-log/log-target";
import { LogSearch } from "../../core/remedy/access-log/search-log";
import { blobChunks } from "./blob-chunks";

const newline = 10;
const hash = 0x23;
/** A line ends within so many bytes of the middle, or the log is not parted. */
const longestLine = 64 * 1024;

/**
 * Searches an access log for one request, `take` hears of each number of bytes read. A long log is read from
 * its beginning and its middle at the same time: a browser takes half as long for that. Rejects where the file
 * cannot be read.
 */
export async function searchAccessLog(
  log: Blob,
  target: LogTarget,
  take: (bytes: number) => void,
  longFrom = 64 * 1024 * 1024,
): Promise<LogFinding> {
  const middle = log.size < longFrom ? null : await middleLine(log);
  if (middle === null) return searchPart(log, target, take);
  const [first, second] = await Promise.all([
    searchPart(log.slice(0, middle), target, take),
    searchPart(log.slice(middle), target, take),
  ]);
  return joinFindings(first, second);
}

/** Where a line begins about in the middle. Null for a W3C log: its lines need the fields told before them. */
async function middleLine(log: Blob): Promise<number | null> {
  const half = Math.floor(log.size / 2);
  const [start, around] = await Promise.all([bytesOf(log, 0, 4), bytesOf(log, half, longestLine)]);
  const end = around.indexOf(newline);
  return start.includes(hash) || end < 0 ? null : half + end + 1;
}

async function searchPart(part: Blob, target: LogTarget, take: (bytes: number) => void): Promise<LogFinding> {
  const search = new LogSearch([target]);
  await blobChunks(part, (bytes) => {
    search.push(bytes);
    take(bytes.length);
  });
  const [finding] = search.end();
  if (finding === undefined) throw new Error("A search for one request has one finding.");
  return finding;
}

async function bytesOf(log: Blob, at: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await log.slice(at, at + length).arrayBuffer());
}
