import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** @typedef {import("./deterministic-zip.mjs").PackedFile} PackedFile */

/**
 * Every file below a folder, with its path from there. Empty folders are left out.
 *
 * @param {string} folder
 * @returns {PackedFile[]}
 */
export function filesOfFolder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).replaceAll("\\", "/"), bytes: readFileSync(path) }));
}
