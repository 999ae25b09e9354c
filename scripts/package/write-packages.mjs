import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deterministicZip } from "./deterministic-zip.mjs";
import { filesOfFolder } from "./files-of-folder.mjs";
import { sourceFiles } from "./source-files.mjs";
import { packageName, packagesFolder, stores } from "./stores.mjs";

/**
 * @typedef {object} Written
 * @property {string} file its path from the repository's folder
 * @property {number} bytes
 * @property {boolean} forStore false for the source
 */

/**
 * Writes the packages of what is built in `dist`, in the place of those that were there: one for each store, and
 * the source that Mozilla's reviewers build again.
 *
 * @param {string} root the repository's folder
 * @returns {Promise<Written[]>}
 */
export async function writePackages(root) {
  const version = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  rmSync(join(root, packagesFolder), { recursive: true, force: true });
  mkdirSync(join(root, packagesFolder), { recursive: true });
  const written = [];
  for (const { id, folder } of stores) {
    written.push(await write(root, packageName(version, id), filesOfFolder(join(root, folder)), true));
  }
  const source = sourceFiles(root);
  if (source !== null) written.push(await write(root, packageName(version, "source"), source, false));
  return written;
}

/**
 * @param {string} root
 * @param {string} name
 * @param {readonly import("./deterministic-zip.mjs").PackedFile[]} files
 * @param {boolean} forStore
 * @returns {Promise<Written>}
 */
async function write(root, name, files, forStore) {
  const zip = await deterministicZip(files);
  const file = `${packagesFolder}/${name}`;
  writeFileSync(join(root, file), zip);
  return { file, bytes: zip.length, forStore };
}
