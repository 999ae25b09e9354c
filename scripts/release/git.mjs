import { execFileSync } from "node:child_process";

/**
 * What is amiss in the working tree for a release, a sentence each: something not committed, or the tag there.
 *
 * @param {string} root the repository's folder
 * @param {string} version
 * @returns {string[]}
 */
export function gitComplaints(root, version) {
  const complaints = [];
  const changed = git(root, ["status", "--porcelain"]);
  if (changed === null) return ["This is no git repository, so there is nothing to release from."];
  if (changed !== "") {
    const files = changed.split("\n").map((line) => line.slice(3));
    complaints.push(`The tree is not clean: commit or put away ${shortList(files)}.`);
  }
  if (git(root, ["tag", "--list", `v${version}`])) {
    complaints.push(`The tag v${version} is there already: this version was released. Raise it.`);
  }
  return complaints;
}

/**
 * What git printed, or null where it failed.
 *
 * @param {string} root
 * @param {string[]} args
 * @returns {string | null}
 */
function git(root, args) {
  try {
    return (
      execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
        // Not at the start, where a line of `status` has its columns.
        .trimEnd()
    );
  } catch {
    return null;
  }
}

/** @param {string[]} files */
function shortList(files) {
  const [shown, more] = [files.slice(0, 5).join(", "), files.length - 5];
  return more > 0 ? `${shown} and ${more} more` : shown;
}
