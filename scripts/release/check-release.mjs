import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changelogComplaints } from "./changelog.mjs";
import { gitComplaints } from "./git.mjs";
import { packageComplaints } from "./packages.mjs";
import { versionComplaints } from "./version.mjs";

/**
 * Everything that stands in the way of a release, a sentence each; none when it can go out.
 *
 * @param {string} root the repository's folder
 * @param {{ today: string, lint(root: string): Promise<string | null> }} given the date as YYYY-MM-DD, and what
 *   the store's linter says of the built extension: null when it is content
 * @returns {Promise<{ version: string, complaints: string[] }>}
 */
export async function checkRelease(root, { today, lint }) {
  /** @param {string} file */
  const read = (file) => readFileSync(join(root, file), "utf8");
  const { version } = JSON.parse(read("package.json"));
  const complaints = [
    ...versionComplaints(version, JSON.parse(read("package-lock.json")).version),
    ...changelogComplaints(read("CHANGELOG.md"), version, today),
    ...gitComplaints(root, version),
    ...(await packageComplaints(root, version)),
  ];
  const linted = await lint(root);
  if (linted !== null) complaints.push(`The linter of Firefox's store is not content:\n${linted}`);
  return { version, complaints };
}
