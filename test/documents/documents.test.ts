import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../house/source-files";
import { codeBlocks, documents, inCode, read } from "./documents";

const { scripts, version } = JSON.parse(read("package.json")) as {
  scripts: Record<string, string>;
  version: string;
};

/** The npm scripts that a document tells the reader to run. */
function npmScripts(text: string): string[] {
  const code = [...inCode(text), ...codeBlocks(text)].join("\n");
  return [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)].map(
    ([, run, own]) => run ?? own ?? "",
  );
}

/** The files that a document links to or shows, as paths. */
function linkedFiles(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? "")
    .filter((target) => !/^(?:https:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ""));
}

/** What belongs to a machine or to how the text came about, and to no reader; `storage.session` is a browser API. */
const foreign =
  /\b(?<!storage\.)(?:sessions?|workplaces?|helpers?|subagents?|assistants?)\b|(?:^|[\s`"(])(?:\/(?:work|tmp|home|root|Users|mnt|opt)\/|[A-Z]:\\)|registry\.|verdaccio|artifactory|localhost:\d|\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+|TODO|FIXME/i;

describe("every document", () => {
  it("is there", () => {
    const expected = ["README", "ARCHITECTURE", "PERMISSIONS", "CONTRIBUTING", "CHANGELOG"];
    expect(documents).toEqual(expect.arrayContaining([...expected.map((name) => `${name}.md`), "LICENSE"]));
  });

  it.each(documents)("%s names commands that exist", (name) => {
    expect(npmScripts(read(name)).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it.each(documents)("%s links to files that exist", (name) => {
    expect(linkedFiles(read(name)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(documents)("%s is for readers anywhere", (name) => {
    expect(foreign.exec(read(name))?.[0] ?? null).toBeNull();
  });

  it("would be caught otherwise", () => {
    expect(npmScripts("`npm run gone`, `npm start -- --headless`")).toEqual(["gone", "start"]);
    expect(linkedFiles("[a](gone.md#part) [b](https://a.example) ![c](docs/gone.png)")).toEqual([
      "gone.md",
      "docs/gone.png",
    ]);
    for (const text of ["see /work/main", "a helper said", "from registry.npmjs.org", "`C:\\x`"]) {
      expect(text).toMatch(foreign);
    }
  });
});

describe("the README", () => {
  it("names both commands and shows a small picture of the panel", () => {
    const text = read("README.md");
    expect(npmScripts(text)).toEqual(expect.arrayContaining(["start", "test", "build"]));
    expect(linkedFiles(text)).toContain("docs/panel.png");
    expect(statSync(join(root, "docs/panel.png")).size).toBeLessThan(250_000);
  });
});

describe("the changelog", () => {
  it("has this version", () => {
    expect(read("CHANGELOG.md")).toContain(`## [${version}] - 20`);
  });
});

describe("the example of a signature", () => {
  const text = read("CONTRIBUTING.md");

  it("is the file that it is said to be", () => {
    const path = /`(src\/core\/attribution\/signatures\/[\w-]+\.ts)`:/.exec(text)?.[1] ?? "";
    expect(codeBlocks(text)).toContain(read(path));
  });

  it("is followed by the conformance test's own words", () => {
    const words = codeBlocks(text).find((code) => code.startsWith("its id "));
    const conformance = ["complaints", "example-complaints"]
      .map((name) => read(`test/core/attribution/${name}.ts`).replaceAll("\\`", "`"))
      .join("\n")
      .replaceAll(/\$\{[^}]{1,80}\}/g, "…");
    const lines = (words ?? "").trim().split("\n");
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => !conformance.includes(line))).toEqual([]);
  });
});
