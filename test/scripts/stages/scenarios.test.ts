import { expect, it } from "vitest";
import { scenarioLines } from "../../../scripts/stages/scenarios.mjs";

function file(name: string, ...tests: [string, string, string][]) {
  return {
    name: `/project/test/e2e/${name}`,
    assertionResults: tests.map(([describe, title, status]) => ({
      ancestorTitles: [describe],
      title,
      status,
    })),
  };
}

it("lists each scenario once, with what became of it in either browser", () => {
  const report = {
    testResults: [
      file(
        "both/theme.e2e.ts",
        ["the theme, in Chromium", "follows", "passed"],
        ["the theme, in Firefox", "follows", "failed"],
      ),
      file("narrow.e2e.ts", ["the panel", "is narrow", "passed"]),
      file("firefox/devtools.e2e.ts", ["DevTools", "are docked", "passed"]),
    ],
  };
  expect(scenarioLines(report)).toEqual([
    "Chromium  Firefox  Scenario",
    "-         ✓        DevTools › are docked",
    "✓         -        the panel › is narrow",
    "✓         ✗        the theme › follows",
  ]);
});

it("lists nothing where nothing ran", () => {
  expect(scenarioLines(null)).toEqual([]);
  expect(scenarioLines({ testResults: [] })).toEqual([]);
});
