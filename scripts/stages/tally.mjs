/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * @typedef {object} VitestReport the part of vitest's JSON report that is counted
 * @property {readonly { name?: string, status: string, assertionResults: readonly { status: string }[] }[]} testResults
 */

/**
 * Counts a vitest run. A file that failed without a failed test could not be loaded and counts as
 * one failure, as does a run without any test, and one that ended badly though no test failed
 * (an unhandled error). Tests that were left out are failures in CI, where nothing may be missing.
 *
 * @param {VitestReport | null} report null when vitest wrote none
 * @param {number} exitCode
 * @param {boolean} isCi
 * @returns {Tally}
 */
export function tallyOf(report, exitCode, isCi) {
  let passed = 0;
  let failed = 0;
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map(({ status }) => status);
    const failedHere = statuses.filter((status) => status === "failed").length;
    const passedHere = statuses.filter((status) => status === "passed").length;
    passed += passedHere;
    failed += failedHere;
    if (isCi) failed += statuses.length - passedHere - failedHere;
    if (file.status === "failed" && failedHere === 0) failed += 1;
  }
  if (failed === 0 && (exitCode !== 0 || passed === 0)) failed = 1;
  return { passed, failed };
}

/**
 * A stage that either passes or fails counts as one.
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOfExit(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The last line of `npm test`.
 * @param {readonly Tally[]} tallies
 * @returns {string}
 */
export function lastLine(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  return `${passed} passed, ${failed} failed`;
}
