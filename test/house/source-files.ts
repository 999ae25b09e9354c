import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** The repository's root; vitest and npm both run there. */
export const root = process.cwd();

/** Every TypeScript file below a folder of the repository, as paths from its root, sorted. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !name.includes("node_modules"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .toSorted();
}

/** A file's text with its syntax tree and comments. */
export function parse(path: string) {
  const text = readFileSync(join(root, path), "utf8");
  const { program, comments } = parseSync(path, text);
  return { text, program, comments };
}
