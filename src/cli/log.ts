import { readRay } from "../core/exchange/ray-id";
import type { LogFinding } from "../core/remedy/access-log/log-finding";
import { logTarget, type LogSubject } from "../core/remedy/access-log/log-target";
import { logJsonLine } from "./log-json";
import { logText } from "./log-text";
import type { Output } from "./output";
import { problemLine, problemLines } from "./problems";
import { readHar } from "./read-har";
import { searchLogFile } from "./search-log-file";

/** A refusal of the HAR, and what the log has of it. */
export interface SearchedBlock {
  readonly index: number;
  readonly block: LogSubject;
  readonly finding: LogFinding;
}

/** Prints what an access log has of each 403 of a HAR file; true when both were read whole. */
export async function log(logFile: string, file: string, json: boolean, output: Output): Promise<boolean> {
  const reading = await readHar(file, (status) => status === 403);
  if (!reading.ok) {
    output.error(problemLine(file, reading.reason));
    return false;
  }
  const { entries } = reading.har;
  const problems = problemLines(file, entries);
  const blocks = entries.flatMap((entry) => {
    if (!("exchange" in entry)) return [];
    const { exchange } = entry;
    // No verdict is made: the log is to give one, and making it takes longer than a small log.
    const block: LogSubject = { exchange, ray: readRay(exchange), source: { kind: "file" } };
    const target = logTarget(block);
    if (target === null) {
      problems.push(problemLine(file, `entry ${entry.index} skipped: its URL cannot be read`));
      return [];
    }
    return [{ index: entry.index, block, target }];
  });
  const searched = await searchLogFile(
    logFile,
    blocks.map(({ target }) => target),
  );
  if (searched.ok) {
    const found = blocks.flatMap(({ index, block }, at): SearchedBlock[] => {
      const finding = searched.findings[at];
      return finding === undefined ? [] : [{ index, block, finding }];
    });
    output.print(json ? found.map(logJsonLine).join("") : logText(file, found));
  } else problems.push(problemLine(logFile, searched.reason));
  for (const line of problems) output.error(line);
  return problems.length === 0;
}
