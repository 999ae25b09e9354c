import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, copyTree, lint } from "./planted-tree";
import { allowed, violations, type Planted } from "./violations";

const tree = copyTree();
let found: string[] = [];
const pathOf = (planted: Planted, kind: string, index: number) =>
  `${planted.folder}/planted-${kind}-${index}.ts`;

beforeAll(async () => {
  violations.forEach((planted, index) => tree.plant(pathOf(planted, "bad", index), planted.line));
  allowed.forEach((planted, index) => tree.plant(pathOf(planted, "good", index), planted.line));
  tree.plant(
    "src/core/exchange/planted-here.ts",
    'import { there } from "./planted-there"; export const here = () => there;',
  );
  tree.plant(
    "src/core/exchange/planted-there.ts",
    'import { here } from "./planted-here"; export const there = () => here;',
  );
  tree.plant("src/core/exchange/planted-dom.ts", "export const title = () => document.title;");
  tree.plant("src/core/exchange/planted-window.ts", "export const width = () => window.innerWidth;");
  tree.plant("src/core/exchange/planted-node.ts", "export const home = () => process.env;");
  found = await lint(tree.folder);
}, 60_000);

afterAll(() => tree.remove());

const restricted = (path: string) =>
  found.some((finding) => finding.startsWith(`${path}: `) && finding.includes("no-restricted-"));

describe("the boundaries of the house", () => {
  it("are kept by the tree as it is", () => {
    const boundary = /no-restricted-|no-cycle/;
    expect(found.filter((finding) => boundary.test(finding) && !finding.includes("planted-"))).toEqual([]);
  });

  it("are guarded by the linter, whichever way they are broken", () => {
    const missed = violations.filter((planted, index) => !restricted(pathOf(planted, "bad", index)));
    expect(missed).toEqual([]);
  });

  it("leave allowed imports alone", () => {
    const wronged = allowed.filter((planted, index) => restricted(pathOf(planted, "good", index)));
    expect(wronged).toEqual([]);
  });

  it("allow no import cycle", () => {
    expect(found).toContain("src/core/exchange/planted-here.ts: import(no-cycle)");
  });

  it("keep the DOM and Node out of core, by the compiler", async () => {
    const complaints = await compile(tree.folder, "src/core");
    for (const name of ["document", "window", "process"]) {
      expect(complaints).toMatch(new RegExp(`planted-\\w+\\.ts.*Cannot find name '${name}'`));
    }
  });
});
