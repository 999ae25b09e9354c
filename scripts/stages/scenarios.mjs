/**
 * @typedef {object} ScenarioReport the part of vitest's JSON report that the list is made of
 * @property {readonly { name?: string, assertionResults: readonly { status: string, ancestorTitles?: readonly string[], title?: string }[] }[]} testResults
 */

const inBrowser = /, in (Chromium|Firefox)$/;
const marks = /** @type {Readonly<Record<string, string>>} */ ({ passed: "✓", failed: "✗" });

/**
 * The end-to-end scenarios of a vitest run, a line each, with what became of it in either browser; "-" where it
 * is not tried. One that both run stands once.
 *
 * @param {ScenarioReport | null} report
 * @returns {string[]} empty where no scenario ran
 */
export function scenarioLines(report) {
  /** @type {Map<string, Record<string, string>>} */
  const found = new Map();
  for (const file of report?.testResults ?? []) {
    const own = (file.name ?? "").includes("/e2e/firefox/") ? "Firefox" : "Chromium";
    for (const { status, ancestorTitles = [], title = "" } of file.assertionResults) {
      const browser = ancestorTitles.map((each) => inBrowser.exec(each)?.[1]).find(Boolean) ?? own;
      const name = [...ancestorTitles.map((each) => each.replace(inBrowser, "")), title].join(" › ");
      const before = found.get(name) ?? {};
      // Of two of one name the worse is told.
      if (before[browser] === undefined || before[browser] === marks["passed"]) {
        found.set(name, { ...before, [browser]: marks[status] ?? "left out" });
      }
    }
  }
  if (found.size === 0) return [];
  const lines = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    "Chromium  Firefox  Scenario",
    ...lines.map(
      ([name, at]) => `${(at["Chromium"] ?? "-").padEnd(10)}${(at["Firefox"] ?? "-").padEnd(9)}${name}`,
    ),
  ];
}
