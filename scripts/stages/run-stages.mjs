import { stripVTControlCharacters } from "node:util";

/** @typedef {import("./stages.mjs").Stage} Stage */
/** @typedef {import("./tally.mjs").Tally} Tally */

/**
 * Runs stages, two at a time where a group allows it, and prints a line each; what a stage printed
 * is shown when something in it failed. All run, even after a failure.
 *
 * @param {readonly (readonly Stage[])[]} groups stages of a group run side by side
 * @param {string} root the repository's folder
 * @returns {Promise<Tally[]>}
 */
export async function runStages(groups, root) {
  /** @type {Tally[]} */
  const tallies = [];
  for (const group of groups) {
    const results = await Promise.all(group.map((stage) => runStage(stage, root)));
    tallies.push(...results);
  }
  return tallies;
}

/**
 * @param {Stage} stage
 * @param {string} root
 * @returns {Promise<Tally>}
 */
async function runStage(stage, root) {
  const start = Date.now();
  const { passed, failed, output, closing = [] } = await stage.run(root);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (failed > 0) console.log(`\n--- ${stage.name} ---\n${stripVTControlCharacters(output).trim()}\n`);
  const counts = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : "";
  console.log(`${failed > 0 ? "FAILED" : "ok    "}  ${stage.name}${counts}, ${seconds} s`);
  if (closing.length > 0) console.log(`\n${closing.join("\n")}\n`);
  return { passed, failed };
}
