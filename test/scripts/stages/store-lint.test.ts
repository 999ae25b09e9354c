import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import source from "../../../manifest.json" with { type: "json" };
import { storeLint } from "../../../scripts/stages/stages.mjs";
import { firefoxManifest } from "../../../scripts/build/manifest";
import { root } from "../../house/source-files";

let tree = "";
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), "whose403-lint-"));
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"), "junction");
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

/** An extension of one script, where the build would have put it. */
function built(script: string): void {
  mkdirSync(join(tree, "dist/firefox"), { recursive: true });
  const { browser_specific_settings } = firefoxManifest(source) as unknown as Record<string, unknown>;
  const manifest = {
    manifest_version: 3,
    name: "Moat",
    version: "1.0.0",
    background: { scripts: ["a.js"] },
    browser_specific_settings,
  };
  writeFileSync(join(tree, "dist/firefox/manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(tree, "dist/firefox/a.js"), script);
}

it("the linter of Firefox's store is content with what is sound", async () => {
  built("document.body.textContent = location.hash;");
  const { failed, output } = await storeLint.run(tree);
  expect(output).toMatch(/errors +0\s+notices +0\s+warnings +0/);
  expect(failed).toBe(0);
}, 60_000);

it("its warnings count as much as errors", async () => {
  built("document.body.innerHTML = location.hash;");
  const { failed, output } = await storeLint.run(tree);
  expect(output).toContain("UNSAFE_VAR_ASSIGNMENT");
  expect(failed).toBe(1);
}, 60_000);
