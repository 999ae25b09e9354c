import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./deterministic-zip.mjs").PackedFile} PackedFile */

/** How the reviewer builds it, and the name under which they look for it. */
const instructions = { from: "docs/build-from-source.md", to: "SOURCE-BUILD.md" };

/**
 * Everything that the extension is built from: the files that git has, as they are now, and the instructions
 * at the top. Null where there is no git repository, as in an unpacked source package.
 *
 * @param {string} root the repository's folder
 * @returns {PackedFile[] | null}
 */
export function sourceFiles(root) {
  const tracked = listed(root);
  if (tracked === null) return null;
  const files = tracked.map(({ name, executable }) => ({
    name,
    executable,
    bytes: readFileSync(join(root, name)),
  }));
  return [...files, { name: instructions.to, bytes: readFileSync(join(root, instructions.from)) }];
}

/**
 * @param {string} root
 * @returns {{ name: string, executable: boolean }[] | null}
 */
function listed(root) {
  let output = "";
  try {
    output = execFileSync("git", ["ls-files", "--stage", "-z"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return null;
  }
  // "MODE HASH STAGE\tNAME", as git-ls-files(1) says of --stage.
  return output
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => ({ name: line.slice(line.indexOf("\t") + 1), executable: line.startsWith("100755") }));
}
