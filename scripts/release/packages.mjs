import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deterministicZip } from "../package/deterministic-zip.mjs";
import { sourceFiles } from "../package/source-files.mjs";
import { heaviestPackage, packageName, packagesFolder, stores } from "../package/stores.mjs";

/**
 * What is amiss with the packages of a version, a sentence each: missing, too heavy, or not of the tree as it
 * is. The last shows in the source package, since all are written together, right after the build.
 *
 * @param {string} root the repository's folder
 * @param {string} version
 * @returns {Promise<string[]>}
 */
export async function packageComplaints(root, version) {
  const complaints = [];
  for (const part of [...stores.map(({ id }) => id), /** @type {const} */ ("source")]) {
    const file = `${packagesFolder}/${packageName(version, part)}`;
    if (!existsSync(join(root, file))) {
      complaints.push(`${file} is not there: run npm run package.`);
      continue;
    }
    const bytes = readFileSync(join(root, file));
    if (part === "source") {
      if (!(await isOfThisTree(bytes, root))) {
        complaints.push(`${file} is of another state of the tree: run npm run package again.`);
      }
    } else if (bytes.length >= heaviestPackage) {
      complaints.push(`${file} has ${bytes.length} bytes, and the bound is ${heaviestPackage}.`);
    }
  }
  return complaints;
}

/**
 * @param {Buffer} zip
 * @param {string} root
 * @returns {Promise<boolean>}
 */
async function isOfThisTree(zip, root) {
  const files = sourceFiles(root);
  return files !== null && zip.equals(await deterministicZip(files));
}
