import { makeBlock } from "../core/blocks/make-block";
import { jsonLine } from "./json-line";
import { problemLine, problemLines } from "./problems";
import { readHar } from "./read-har";
import { table, type Row } from "./table";
import type { Output } from "./output";

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
  const rows = entries.flatMap((entry): Row[] => {
    if (!("exchange" in entry)) return [];
    const source = { kind: "file", name: file, index: entry.index } as const;
    return [{ index: entry.index, block: makeBlock(String(entry.index), entry.exchange, source) }];
  });
  if (json) output.print(rows.map((row) => jsonLine(file, row.index, row.block)).join(""));
  else output.print(table(file, rows, all, output.columns));
  const problems = problemLines(file, entries);
  for (const line of problems) output.error(line);
  return problems.length === 0;
}
