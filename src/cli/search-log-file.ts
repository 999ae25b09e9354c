import { open } from "node:fs/promises";
import { readSync } from "node:fs";
import type { LogFinding, LogProblem } from "../core/remedy/access-log/log-finding";
import type { LogTarget } from "../core/remedy/access-log/log-target";
import { LogSearch } from "../core/remedy/access-log/search-log";
import { fastMemory } from "./fast-bytes";
import { reasonOf } from "./read-text";

/** So much is read at a time: more is no faster, and memory stays small. */
const blockSize = 2 * 1024 * 1024;

/** What was found for each request, in their order, or one line that says why nothing could be. */
export type LogFileSearch =
  | { readonly ok: true; readonly findings: readonly LogFinding[] }
  | { readonly ok: false; readonly reason: string };

const problems: Record<Exclude<LogProblem, "empty">, string> = {
  compressed: "it is compressed: unpack it first, or pipe it in (zcat FILE | whose403 --log - …)",
  "utf-16": "it is UTF-16: save it as UTF-8 first",
};

/** Searches a log file (`-` is standard input) once for all these requests. Never throws. */
export async function searchLogFile(file: string, targets: readonly LogTarget[]): Promise<LogFileSearch> {
  const memory = fastMemory(blockSize);
  const search = new LogSearch(targets, memory?.fast ?? null);
  try {
    if (file === "-") for await (const chunk of process.stdin) search.push(bytesOf(chunk));
    else await readBlocks(file, memory?.block ?? new Uint8Array(blockSize), (block) => search.push(block));
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
  const findings = search.end();
  const { problem } = search;
  if (problem !== null && problem !== "empty") return { ok: false, reason: problems[problem] };
  return { ok: true, findings };
}

async function readBlocks(file: string, block: Uint8Array, take: (block: Uint8Array) => void): Promise<void> {
  const handle = await open(file, "r");
  try {
    for (;;) {
      // Without a promise for each block: nothing else is to be done meanwhile.
      const length = readSync(handle.fd, block, 0, blockSize, null);
      if (length === 0) return;
      take(block.subarray(0, length));
    }
  } finally {
    await handle.close();
  }
}

function bytesOf(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}
