import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageLine } from "../../../scripts/package/package-line.mjs";
import { writePackages } from "../../../scripts/package/write-packages.mjs";
import { root } from "../../house/source-files";
import { madeUpRepository, type MadeUpRepository } from "./made-up-repository";
import { unpacked } from "./unpacked";

let tree: MadeUpRepository;
beforeEach(() => void (tree = madeUpRepository()));
afterEach(() => tree.remove());

const folder = "dist/packages";
const bytesOf = (name: string) => readFileSync(join(tree.root, folder, name));
const inside = (part: string) => unpacked(bytesOf(`whose403-1.2.3-${part}.zip`));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("npm run package", () => {
  it("writes a package for each store, and the source", async () => {
    const written = await writePackages(tree.root);
    const names = ["chrome", "edge", "firefox", "source"].map((part) => `whose403-1.2.3-${part}.zip`);
    expect(readdirSync(join(tree.root, folder))).toEqual(names);
    expect(written.map(({ file, bytes, forStore }) => [file, bytes, forStore])).toEqual(
      names.map((name) => [`${folder}/${name}`, bytesOf(name).length, !name.includes("source")]),
    );
  });

  it("writes the same bytes again", async () => {
    await writePackages(tree.root);
    const first = readdirSync(join(tree.root, folder)).map(bytesOf);
    await writePackages(tree.root);
    expect(readdirSync(join(tree.root, folder)).map(bytesOf)).toEqual(first);
  });

  it("writes the same bytes in every part of the world", async () => {
    const module = pathToFileURL(join(root, "scripts/package/write-packages.mjs")).href;
    const program = `import { writePackages } from "${module}"; await writePackages(process.cwd());`;
    const made = ["UTC", "Asia/Kolkata", "Pacific/Kiritimati"].map((TZ) => {
      const env = { ...process.env, TZ };
      const args = ["--input-type=module", "--eval", program];
      expect(spawnSync(process.execPath, args, { cwd: tree.root, env }).status).toBe(0);
      return readdirSync(join(tree.root, folder)).map(bytesOf);
    });
    for (const packages of made) expect(packages).toEqual(made[0]);
  });

  it("leaves no package of another version beside them", async () => {
    tree.write(`${folder}/whose403-1.2.2-chrome.zip`, "old");
    await writePackages(tree.root);
    expect(readdirSync(join(tree.root, folder))).not.toContain("whose403-1.2.2-chrome.zip");
  });

  it("gives each store its own manifest, at the top", async () => {
    await writePackages(tree.root);
    const manifest = async (part: string) =>
      JSON.parse(text((await inside(part))["manifest.json"])) as object;
    expect(await manifest("chrome")).toHaveProperty("minimum_chrome_version");
    expect(await manifest("firefox")).toHaveProperty("browser_specific_settings");
    expect(await inside("edge")).toEqual(await inside("chrome"));
    expect(Object.keys(await inside("chrome"))).toEqual(["assets/a.js", "manifest.json"]);
  });

  it("puts into the source what git has, as it is now, and how to build it at the top", async () => {
    tree.write("src/a.ts", "export const a = 2;\n");
    tree.write("notes.txt", "not for anybody");
    await writePackages(tree.root);
    const source = await inside("source");
    expect(Object.keys(source)).toEqual([
      ".gitignore",
      "CHANGELOG.md",
      "SOURCE-BUILD.md",
      "docs/build-from-source.md",
      "package-lock.json",
      "package.json",
      "src/a.ts",
    ]);
    expect(text(source["src/a.ts"])).toBe("export const a = 2;\n");
    expect(source["SOURCE-BUILD.md"]).toEqual(source["docs/build-from-source.md"]);
  });

  it("writes no source where there is no git repository", async () => {
    rmSync(join(tree.root, ".git"), { recursive: true });
    expect((await writePackages(tree.root)).map(({ forStore }) => forStore)).toEqual([true, true, true]);
  });

  it("writes what a real unzip opens, with the programs of the source still programs", async () => {
    tree.write("run", "#!/bin/sh\n");
    chmodSync(join(tree.root, "run"), 0o755);
    tree.commit();
    for (const { file } of await writePackages(tree.root)) {
      const tested = spawnSync("unzip", ["-tq", join(tree.root, file)], { encoding: "utf8" });
      expect(tested.stdout).toContain("No errors detected");
      expect(tested.status).toBe(0);
    }
    const listed = spawnSync("unzip", ["-Z", join(tree.root, folder, "whose403-1.2.3-source.zip")], {
      encoding: "utf8",
    });
    expect(listed.stdout).toMatch(/^-rwxr-xr-x .* run$/m);
    expect(listed.stdout).toMatch(/^-rw-r--r-- .* package\.json$/m);
  });
});

describe("what is printed of a package", () => {
  const line = (bytes: number, forStore = true) => packageLine({ file: "a.zip", bytes, forStore });

  it("is its size, and how that compares with the goal and the bound", () => {
    expect(line(399_900)).toBe("a.zip  399.9 kB, under the goal of 400.0 kB");
    expect(line(412_345)).toBe("a.zip  412.3 kB, 12.3 kB over the goal of 400.0 kB");
    expect(line(550_000)).toBe("a.zip  550.0 kB, TOO HEAVY: at most 550.0 kB");
    expect(line(5_000_000, false)).toBe("a.zip  5000.0 kB");
  });
});
