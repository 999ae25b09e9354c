import { Visitor } from "vite";
import { describe, expect, it } from "vitest";
import { parse, sourceFiles } from "./source-files";

/** What in a file of core reads the clock, and which `import("…")` types slip past the linter. */
function impurities(path: string): string[] {
  const found: string[] = [];
  new Visitor({
    NewExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "Date" && node.arguments.length === 0) {
        found.push(`${path}: new Date() reads the clock`);
      }
    },
    CallExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "Date") {
        found.push(`${path}: Date() reads the clock`);
      }
    },
    TSImportType() {
      found.push(`${path}: write an import type at the top, where the linter sees it`);
    },
  }).visit(parse(path).program);
  return found;
}

describe("core", () => {
  it("reads no clock and hides no import", () => {
    expect(sourceFiles("src/core").flatMap(impurities)).toEqual([]);
  });

  it("would be caught doing so", () => {
    expect(impurities("test/house/planted/impure.ts")).toHaveLength(3);
  });
});
