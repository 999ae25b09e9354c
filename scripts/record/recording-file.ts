import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { recordingOf, type RecordedEntry, type Recording } from "./har-file";

/** Where recordings are kept. */
export const recordedFolder = "test/fixtures/recorded";

/** The entries of a product's recording, none where there is no file yet. */
export function readRecording(id: string, folder = recordedFolder): readonly RecordedEntry[] {
  const file = join(folder, `${id}.har`);
  if (!existsSync(file)) return [];
  const recording = JSON.parse(readFileSync(file, "utf8")) as Recording;
  return recording.log.entries;
}

/** Writes a product's recording as the project formats its files. */
export async function writeRecording(
  id: string,
  entries: readonly RecordedEntry[],
  folder = recordedFolder,
): Promise<void> {
  const style = await resolveConfig("package.json");
  const text = JSON.stringify(recordingOf(entries), null, 2);
  writeFileSync(join(folder, `${id}.har`), await format(text, { ...style, parser: "json" }));
}
