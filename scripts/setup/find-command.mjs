import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The full path of a program on PATH, or in the folders of system programs, which an ordinary
 * account's PATH lacks on Debian; null when there is none.
 *
 * @param {string} name
 * @param {string} [path] the folders to look in, as PATH has them
 * @returns {string | null}
 */
export function findCommand(name, path = process.env["PATH"] ?? "") {
  const folders = [...path.split(delimiter), "/usr/local/sbin", "/usr/sbin", "/sbin"].filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

/**
 * Whether a path is a file that may be run.
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
