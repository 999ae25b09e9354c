import { readFile, rename, writeFile } from "node:fs/promises";
import { changes, parseTable, refuseShrunk, tableOf } from "./address-table";
import { readSource } from "./read-source";

/**
 * Writes the table of Cloudflare's ranges anew from its published lists, and says what changed, a
 * line each. The file is replaced as a whole or not at all.
 *
 * @param sources files or addresses of lists, which together hold both families
 * @param file the table
 * @param today ISO 8601, the day that the table then stands for
 * @throws an Error where a source cannot be read, or where the lists are empty, malformed or much shorter than before
 */
export async function refreshAddresses(
  sources: readonly string[],
  file: string,
  today: string,
): Promise<string[]> {
  const lists = await Promise.all(sources.map(readSource));
  const after = tableOf(lists.join("\n"), today);
  const before = parseTable(await readFile(file, "utf8"));
  refuseShrunk(before, after);
  const partial = `${file}.new`;
  await writeFile(partial, `${JSON.stringify(after, null, 2)}\n`);
  await rename(partial, file);
  const changed = changes(before, after);
  return changed.length === 0 ? [`No range changed since ${before.read}.`] : changed;
}
