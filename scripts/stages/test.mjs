import { findBrowser } from "../setup/browser.mjs";
import { setUp } from "../setup/set-up.mjs";
import { stopWithUs } from "./run-program.mjs";
import { runStages } from "./run-stages.mjs";
import { build, endToEnd, format, lint, programs, storeLint, types, unit } from "./stages.mjs";
import { lastLine } from "./tally.mjs";

/**
 * `npm test`: set-up, then every stage; the very last line is "N passed, N failed". Sets the exit code.
 * @param {string} root the repository's folder
 */
export async function test(root) {
  const tallies = (await prepared(root))
    ? await runStages([[types, lint, format], [unit], [programs], [build], [storeLint], [endToEnd]], root)
    : [{ passed: 0, failed: 1 }];
  process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;
  console.log(lastLine(tallies));
}

/** @param {string} root */
async function prepared(root) {
  try {
    await setUp("test", root);
    stopWithUs();
    const browser = findBrowser();
    if (browser !== null) process.env["WHOSE403_BROWSER"] = browser;
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
