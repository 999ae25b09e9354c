import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./source-files";

const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** Where the version may stand: npm's own copy of it, the history of all, and what the pictures were made for. */
const allowed = ["package.json", "package-lock.json", "CHANGELOG.md", "docs/store/pictures/made-for.json"];

/** The files that ship, build, or tell, as paths: what tests make up is their own. */
function files(): string[] {
  const top = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  const below = ["src", "scripts", "public", "docs"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
  return [...top.map(({ name }) => name), ...below].filter((path) => !/\.(?:png|ico|woff2?)$/.test(path));
}

/** Whether a text has the version as a whole, and not within a longer number. */
const spells = (text: string): boolean =>
  new RegExp(`(?<![\\d.])${version.replaceAll(".", "\\.")}(?![\\d.]*\\d)`).test(text);

it("the version is written in package.json and nowhere else", () => {
  const spelling = files().filter((path) => spells(readFileSync(join(root, path), "utf8")));
  expect(spelling.filter((path) => !allowed.includes(path))).toEqual([]);
  expect(spelling).toContain("package.json");
});

it("a longer number is not taken for it", () => {
  expect(spells(`"${version}"`)).toBe(true);
  expect([`2${version}`, `${version}.4`, `127.${version}`].filter(spells)).toEqual([]);
});
