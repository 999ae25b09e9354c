import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Signature } from "../../../src/core/attribution/signature";
import { nameComplaint, newSignature } from "../../../scripts/signature/new-signature.mjs";
import { template } from "../../../scripts/signature/template.mjs";
import { complaints } from "../../core/attribution/complaints";

const folder = "src/core/attribution/signatures";
let root = "";
let said: string[] = [];
const run = (...args: string[]): number => newSignature(root, args, (line) => said.push(line));

beforeEach(() => {
  said = [];
  root = mkdtempSync(join(tmpdir(), "whose403-new-"));
  mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe("npm run new:signature", () => {
  test("writes one file and says what to do next", () => {
    expect(run("moat-firewall")).toBe(0);
    expect(readdirSync(join(root, folder))).toEqual(["moat-firewall.ts"]);
    expect(readFileSync(join(root, folder, "moat-firewall.ts"), "utf8")).toContain('id: "moat-firewall"');
    expect(said.join("\n")).toContain('-t "of moat-firewall keep"');
  });

  test("does not write over one that is there, and names its neighbours", () => {
    run("moat-firewall");
    expect(run("moat-firewall")).toBe(2);
    expect(said.at(-1)).toContain("is there already");
    run("moat-cdn");
    expect(said).toContain("Its neighbours by name: moat-firewall");
  });

  test.each([undefined, "", "Moat", "moat firewall", "../moat", "moat--x", "index", "m".repeat(41)])(
    "refuses the name %j with a sentence",
    (name) => {
      expect(nameComplaint(name, [])).not.toBeNull();
      expect(run(...(name === undefined ? [] : [name]))).toBe(2);
      expect(readdirSync(join(root, folder))).toEqual([]);
    },
  );

  test("begins with what the conformance test complains of", () => {
    const body = template("moat")
      .replace(/^import .*\n/, "")
      .replace("export const signature: Signature =", "return");
    const signature = new Function(body)() as Signature;
    expect(complaints(signature)).toEqual(
      expect.arrayContaining([
        "`product` is still to be written",
        "`documentation` is still to be written",
        "`marks[0].seen` is still to be written",
        "`examples[0].body` is still to be written",
      ]),
    );
  });

  test("begins with what compiles", () => {
    const contract = join(process.cwd(), "src/core/attribution/signature");
    const file = join(root, "moat.ts");
    writeFileSync(file, template("moat").replace('"../signature"', JSON.stringify(contract)));
    const args =
      "node_modules/typescript/bin/tsc --ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --module preserve --resolveJsonModule --lib es2023 --types node".split(
        " ",
      );
    const compiler = spawnSync(process.execPath, [...args, file], { encoding: "utf8" });
    expect(compiler.stdout).toBe("");
    expect(compiler.status).toBe(0);
  });
});
