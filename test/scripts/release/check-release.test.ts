import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writePackages } from "../../../scripts/package/write-packages.mjs";
import { checkRelease } from "../../../scripts/release/check-release.mjs";
import { whatToUpload } from "../../../scripts/release/what-to-upload.mjs";
import { madeUpRepository, type MadeUpRepository } from "../package/made-up-repository";

let tree: MadeUpRepository;
beforeEach(() => void (tree = madeUpRepository()));
afterEach(() => tree.remove());

const content = () => Promise.resolve(null);
const complaints = async (lint: () => Promise<string | null> = content): Promise<string[]> =>
  (await checkRelease(tree.root, { today: "2026-12-01", lint })).complaints;

describe("npm run release:check", () => {
  it("has nothing against a clean tree with its packages", async () => {
    await writePackages(tree.root);
    expect(await checkRelease(tree.root, { today: "2026-12-01", lint: content })).toEqual({
      version: "1.2.3",
      complaints: [],
    });
  });

  it("sees what is not committed", async () => {
    tree.write("src/a.ts", "export const a = 2;\n");
    for (let n = 1; n <= 6; n++) tree.write(`new-${n}.txt`, "");
    await writePackages(tree.root);
    expect(await complaints()).toEqual([
      "The tree is not clean: commit or put away src/a.ts, new-1.txt, new-2.txt, new-3.txt, new-4.txt and 2 more.",
    ]);
  });

  it("sees that the version was released", async () => {
    await writePackages(tree.root);
    tree.git("tag", "v1.2.3");
    expect(await complaints()).toEqual([
      "The tag v1.2.3 is there already: this version was released. Raise it.",
    ]);
  });

  it("sees a version that npm's lock file and the changelog do not have", async () => {
    tree.write("package.json", JSON.stringify({ version: "1.3.0" }));
    tree.commit();
    await writePackages(tree.root);
    expect(await complaints()).toEqual([
      "package-lock.json says version 1.2.3: run npm install --package-lock-only.",
      "CHANGELOG.md's newest version is 1.2.3, and package.json's is 1.3.0.",
    ]);
  });

  it("sees packages that are not there", async () => {
    expect(await complaints()).toEqual(
      ["chrome", "edge", "firefox", "source"].map(
        (part) => `dist/packages/whose403-1.2.3-${part}.zip is not there: run npm run package.`,
      ),
    );
  });

  it("sees packages of another state of the tree", async () => {
    await writePackages(tree.root);
    tree.write("src/a.ts", "export const a = 2;\n");
    tree.commit();
    expect(await complaints()).toEqual([
      "dist/packages/whose403-1.2.3-source.zip is of another state of the tree: run npm run package again.",
    ]);
  });

  it("sees a package that is too heavy", async () => {
    await writePackages(tree.root);
    writeFileSync(join(tree.root, "dist/packages/whose403-1.2.3-edge.zip"), Buffer.alloc(550_000));
    expect(await complaints()).toEqual([
      "dist/packages/whose403-1.2.3-edge.zip has 550000 bytes, and the bound is 550000.",
    ]);
  });

  it("passes on what the store's linter says", async () => {
    await writePackages(tree.root);
    expect(await complaints(() => Promise.resolve("UNSAFE_VAR_ASSIGNMENT"))).toEqual([
      "The linter of Firefox's store is not content:\nUNSAFE_VAR_ASSIGNMENT",
    ]);
  });

  it("says so where there is no git repository", async () => {
    await writePackages(tree.root);
    rmSync(join(tree.root, ".git"), { recursive: true });
    expect(await complaints()).toContain("This is no git repository, so there is nothing to release from.");
  });
});

describe("a release that passed", () => {
  it("is told where each package goes, and the tag", () => {
    const lines = whatToUpload("1.2.3").join("\n");
    for (const [store, part] of [
      ["Chrome Web Store", "chrome"],
      ["Edge Add-ons", "edge"],
      ["addons.mozilla.org", "firefox"],
    ]) {
      expect(lines).toMatch(
        new RegExp(`^${store}: https://\\S+\n {2}dist/packages/whose403-1\\.2\\.3-${part}\\.zip$`, "m"),
      );
    }
    expect(lines).toContain("firefox.zip\n  dist/packages/whose403-1.2.3-source.zip, as the source code");
    expect(lines).toContain("git tag v1.2.3");
  });
});
