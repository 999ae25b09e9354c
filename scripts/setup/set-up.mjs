import { createInterface } from "node:readline/promises";
import { findCommand } from "./find-command.mjs";
import { installDebianPackages, installArguments, lineToRun } from "./debian.mjs";
import { missingNeeds } from "./needs.mjs";
import { installPackages } from "./packages.mjs";

/** @param {string} sentence */
const say = (sentence) => console.log(sentence);

/**
 * Installs what a command of ours needs, or says how to, and goes on with what there is.
 *
 * @param {"start" | "test"} purpose
 * @param {string} root the repository's folder
 * @throws {Error} when npm's packages cannot be installed: without them nothing runs
 */
export async function setUp(purpose, root) {
  const missing = missingNeeds(purpose);
  if (missing.length > 0) {
    say("Missing on this machine:");
    for (const need of missing) say(`  ${need.debianPackage}: ${need.why}`);
    await install(missing.map((need) => need.debianPackage));
  }
  installPackages(root, say);
}

/** @param {string[]} packages */
async function install(packages) {
  if (findCommand("apt-get") === null) {
    say("Please install these with your system's package manager. Going on with what there is.");
    return;
  }
  if (process.getuid?.() !== 0) {
    say(
      `To install them, run this line and start again:\n  ${lineToRun(packages)}\nGoing on with what there is.`,
    );
    return;
  }
  if (!(await agreed(packages))) return;
  const installed = await installDebianPackages(packages);
  if (!installed)
    say("Not everything could be installed; what apt-get said stands above. Going on with what there is.");
}

/** @param {string[]} packages */
async function agreed(packages) {
  const command = `apt-get ${installArguments(packages).join(" ")}`;
  if (!process.stdin.isTTY || !process.stdout.isTTY || process.env["CI"]) {
    say(`Installing them now, without starting any service:\n  ${command}`);
    return true;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `Install them now, without starting any service (${command})? [Y/n] `,
  );
  terminal.close();
  return !/^\s*n/i.test(answer);
}
