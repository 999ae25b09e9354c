import type { HarEntryResult } from "../core/exchange/har";
import { makeBlock } from "../core/blocks/make-block";
import { jsonLine } from "./json-line";
import { problemLine, problemLines } from "./problems";
import { readHar } from "./read-har";
import type { Output } from "./output";
import { table, type Row } from "./table";

/** Characters that are written at a time. */
const linesTogether = 1 << 20;

/** Prints the blocks of each file; true when all of them were read whole. */
export async function list(
  files: readonly string[],
  json: boolean,
  all: boolean,
  output: Output,
): Promise<boolean> {
  let whole = true;
  for (const file of files) {
    // One after the other: a file is large, and the order of the output is that of the arguments.
    if (!(await listOne(file, json, all, output))) whole = false;
  }
  return whole;
}

async function listOne(file: string, json: boolean, all: boolean, output: Output): Promise<boolean> {
  const reading = await readHar(file, (status) => (all ? status >= 400 : status === 403));
  if (!reading.ok) {
    output.error(problemLine(file, reading.reason));
    return false;
  }
  const { entries } = reading.har;
  if (json) printLines(file, entries, output);
  else output.print(table(file, [...rowsOf(file, entries)], all, output.columns));
  const problems = problemLines(file, entries);
  for (const line of problems) output.error(line);
  return problems.length === 0;
}

/** The blocks of a file, one at a time: a file may hold more of them than memory. */
function* rowsOf(file: string, entries: readonly HarEntryResult[]): Generator<Row> {
  for (const entry of entries) {
    if (!("exchange" in entry)) continue;
    const source = { kind: "file", name: file, index: entry.index } as const;
    yield { index: entry.index, block: makeBlock(String(entry.index), entry.exchange, source) };
  }
}

// All lines together may be longer than one string can be, and a write for each is slow.
function printLines(file: string, entries: readonly HarEntryResult[], output: Output): void {
  let lines = "";
  for (const { index, block } of rowsOf(file, entries)) {
    lines += jsonLine(file, index, block);
    if (lines.length < linesTogether) continue;
    output.print(lines);
    lines = "";
  }
  output.print(lines);
}
