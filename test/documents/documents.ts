import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/source-files";

/** The documents for people, by file name. */
export const documents = readdirSync(root)
  .filter((name) => name.endsWith(".md") || name === "LICENSE")
  .toSorted();

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** What stands between single backticks in a document, outside its blocks of code. */
export function inCode(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? "");
}

/** The blocks of code of a document, without their fences. */
export function codeBlocks(text: string): string[] {
  return [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? "");
}
