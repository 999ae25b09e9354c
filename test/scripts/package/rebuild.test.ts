import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deterministicZip } from "../../../scripts/package/deterministic-zip.mjs";
import { filesOfFolder } from "../../../scripts/package/files-of-folder.mjs";
import { sourceFiles } from "../../../scripts/package/source-files.mjs";
import { heaviestPackage } from "../../../scripts/package/stores.mjs";
import { runProgram } from "../../../scripts/stages/run-program.mjs";
import { root } from "../../house/source-files";
import { unpacked } from "./unpacked";

const browsers = ["chrome", "firefox"] as const;
type Built = Record<(typeof browsers)[number], ReturnType<typeof filesOfFolder>>;

const folder = mkdtempSync(join(tmpdir(), "whose403-rebuild-"));
let here: Built;
let again: Built;

/** Builds a tree for both browsers, into a folder of its own. */
async function build(tree: string, into: string): Promise<Built> {
  // Under vitest's own variables the configuration would leave the extension out.
  const env = { VITEST: "", NODE_ENV: "production" };
  const built = await Promise.all(
    browsers.map(async (browser) => {
      const outDir = join(folder, into, browser);
      const args = ["build", "--mode", browser, "--logLevel", "warn", "--outDir", outDir];
      const { code, output } = await runProgram(["node_modules/vite/bin/vite.js", ...args], {
        cwd: tree,
        deadlineMs: 120_000,
        collect: true,
        env,
      });
      if (code !== 0) {
        throw new Error(
          `${browser} did not build in ${tree}, where a file that git has not is missing:\n${output}`,
        );
      }
      return [browser, filesOfFolder(outDir)];
    }),
  );
  return Object.fromEntries(built) as Built;
}

/** Unpacks the source package as a reviewer does; only npm's packages are borrowed, where they would run npm ci. */
async function unpackedSource(): Promise<string> {
  const tree = join(folder, "source");
  for (const [name, bytes] of Object.entries(
    await unpacked(await deterministicZip(sourceFiles(root) ?? [])),
  )) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    writeFileSync(join(tree, name), bytes);
  }
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"), "junction");
  return tree;
}

beforeAll(async () => {
  here = await build(root, "here");
  again = await build(await unpackedSource(), "again");
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(browsers)("the package for %s", (browser) => {
  it("is built again from the source package to the same bytes", async () => {
    const names = (files: Built["chrome"]) => files.map(({ name }) => name).toSorted();
    expect(names(again[browser])).toEqual(names(here[browser]));
    const zip = Buffer.from(await deterministicZip(here[browser]));
    expect(zip.equals(await deterministicZip(again[browser]))).toBe(true);
  });

  it(`is under ${heaviestPackage} bytes`, async () => {
    expect((await deterministicZip(here[browser])).length).toBeLessThan(heaviestPackage);
  });

  it("has of each language only what the manifest names", () => {
    const catalogues = here[browser].filter(({ name }) => name.startsWith("_locales/"));
    expect(catalogues.length).toBeGreaterThan(0);
    for (const { bytes } of catalogues) {
      const ids = Object.keys(JSON.parse(Buffer.from(bytes).toString()) as object);
      expect(ids).toEqual(["extension_description", "extension_name"]);
    }
  });

  it("has the version of package.json, and no key of another store's", () => {
    const file = here[browser].find(({ name }) => name === "manifest.json");
    const manifest = JSON.parse(Buffer.from(file?.bytes ?? []).toString()) as Record<string, unknown>;
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(manifest["version"]).toBe(version);
    for (const key of ["update_url", "key"]) expect(manifest).not.toHaveProperty(key);
  });

  // Edge Add-ons refuses packages with compressed files in them.
  it("has nothing in it but pages, scripts, styles, texts and pictures", () => {
    const others = here[browser].filter(({ name }) => !/\.(?:html|js|css|json|png|svg)$/.test(name));
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it("makes markup of no text", () => {
    const assigning = here[browser]
      .filter(({ name }) => name.endsWith(".js"))
      .filter(({ bytes }) => /\.(?:inner|outer)HTML=(?![="'`])/.test(Buffer.from(bytes).toString()));
    expect(assigning.map(({ name }) => name)).toEqual([]);
  });
});
