import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../house/source-files";
import { documents, inCode, read } from "./documents";

const text = read("ARCHITECTURE.md");

/** What in a document looks like a path of this repository. */
function paths(document: string): string[] {
  const top = readdirSync(root).filter((name) => name !== "dist" && name !== "out");
  const isPath = (code: string) =>
    /^[\w.@/-]+$/.test(code) &&
    (top.includes(code.split("/")[0] ?? "") ||
      /^(?:src|test|scripts|public|docs)\//.test(code) ||
      /^[\w.-]+\/[\w./-]+\.(?:ts|tsx|mjs|json|css)$/.test(code));
  return inCode(document).filter((code) => isPath(code) && !/^(?:dist|out)\//.test(code));
}

/** Every folder of src, as a path. */
function foldersOfSource(): string[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.parentPath.slice(root.length + 1).replaceAll("\\", "/"))
    .filter((folder, at, all) => folder !== "src" && all.indexOf(folder) === at)
    .toSorted();
}

/** The rows of the table of figures: file, name, value. */
function figures(): string[][] {
  const section = text.slice(text.indexOf("## Figures"));
  return section
    .split("\n")
    .map((line) => inCode(line))
    .filter((cells) => cells.length === 3);
}

describe("the architecture", () => {
  it.each(documents)("in %s is told with paths that exist", (name) => {
    expect(paths(read(name)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("would be caught naming a file or folder that is gone", () => {
    expect(paths("see `src/core/gone.ts`, `test/gone`, `text/html`, `npm test` and `tsx`")).toEqual([
      "src/core/gone.ts",
      "test/gone",
    ]);
    expect(paths(text).length).toBeGreaterThan(60);
  });

  it("names every folder of src", () => {
    const named = inCode(text);
    expect(foldersOfSource().filter((folder) => !named.includes(folder))).toEqual([]);
  });

  it("gives the code's own figures", () => {
    expect(figures().length).toBeGreaterThan(10);
    const wrong = figures().filter(([file = "", name = "", value = ""]) => {
      const code = read(file);
      return !code.includes(`const ${name} = ${value};`) && !code.includes(`  ${name}: ${value},`);
    });
    expect(wrong).toEqual([]);
  });

  it("gives a reason for every library", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
      "dependencies" | "devDependencies",
      Record<string, string>
    >;
    const named = inCode(text);
    const libraries = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(libraries.filter((name) => !name.startsWith("@types/") && !named.includes(name))).toEqual([]);
  });
});
