import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./run-program.mjs";
import { scenarioLines } from "./scenarios.mjs";
import { tallyOf, tallyOfExit } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */
/** @typedef {{ name: string, run(root: string): Promise<Tally & { output: string, closing?: readonly string[] }> }} Stage */

const minute = 60_000;
/** Vite's advice for a later major version of itself says nothing about our code. */
const quiet = { VITE_CONFIG_NATIVE_IGNORE_WARNING: "true", NO_COLOR: "1" };
const bin = {
  tsc: "node_modules/typescript/bin/tsc",
  oxlint: "node_modules/oxlint/bin/oxlint",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  vite: "node_modules/vite/bin/vite.js",
  vitest: "node_modules/vitest/vitest.mjs",
  addonsLinter: "node_modules/addons-linter/bin/addons-linter",
};
const typed = [".", "src/core", "src/cli", "test"];

/** What `npm run build` writes: a mode of vite.config.ts each. */
export const modes = ["chrome", "firefox", "cli"];

/** @type {Stage} */
export const types = each(
  "types",
  typed.map((project) => [bin.tsc, "-p", project, "--pretty", "false"]),
  3 * minute,
);
/** @type {Stage} */
export const lint = each("lint", [[bin.oxlint, "--deny-warnings"]], minute);
/** @type {Stage} */
export const format = each(
  "format",
  [[bin.prettier, "--check", "--cache", "--cache-strategy", "content", "--log-level", "warn", "."]],
  2 * minute,
);
/** @type {Stage} */
export const build = each(
  "build",
  modes.map((mode) => [bin.vite, "build", "--mode", mode, "--logLevel", "warn"]),
  3 * minute,
);
/**
 * What Firefox's store says of the built extension, a warning as much as an error; needs `build` before it.
 * @type {Stage}
 */
export const storeLint = each(
  "store lint",
  [[bin.addonsLinter, "--warnings-as-errors", "--boring", "dist/firefox"]],
  2 * minute,
);
/** @type {Stage} */
export const unit = tests("unit", 15 * minute, ["unit", "dom"]);
/** @type {Stage} */
export const programs = tests("programs", 15 * minute);
/** @type {Stage} */
export const endToEnd = tests("e2e", 40 * minute);

/**
 * A stage of programs that must all end well; it counts as one.
 *
 * @param {string} name
 * @param {readonly string[][]} commands
 * @param {number} deadlineMs
 * @returns {Stage}
 */
function each(name, commands, deadlineMs) {
  return {
    name,
    async run(root) {
      let output = "";
      let code = 0;
      for (const command of commands) {
        const ended = await runProgram(command, { cwd: root, deadlineMs, collect: true, env: quiet });
        output += ended.output;
        code ||= ended.code;
      }
      return { ...tallyOfExit(code), output };
    },
  };
}

/**
 * A stage that runs projects of vitest's.
 *
 * @param {string} name
 * @param {number} deadlineMs
 * @param {readonly string[]} projects
 * @returns {Stage}
 */
function tests(name, deadlineMs, projects = [name]) {
  return {
    name: `${name} tests`,
    async run(root) {
      const folder = mkdtempSync(join(tmpdir(), "whose403-tests-"));
      const file = join(folder, "report.json");
      const args = [
        "run",
        ...projects.flatMap((project) => ["--project", project]),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ];
      const ended = await runProgram([bin.vitest, ...args], {
        cwd: root,
        deadlineMs,
        collect: true,
        env: quiet,
      });
      const report = readReport(file);
      rmSync(folder, { recursive: true, force: true });
      return {
        ...tallyOf(report, ended.code, Boolean(process.env["CI"])),
        output: ended.output,
        closing: name === "e2e" ? scenarioLines(report) : [],
      };
    },
  };
}

/**
 * @param {string} file
 * @returns {import("./tally.mjs").VitestReport | null}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
