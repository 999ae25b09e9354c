import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the extension built for this run. */
    extensionDir: string;
  }
}

/**
 * Builds the extension once before the end-to-end tests, into a folder of their own: they never
 * run on an old build, and a build beside them does not pull the files from under the browser.
 */
export default function build(project: TestProject): () => void {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const outDir = mkdtempSync(join(tmpdir(), "whose403-e2e-"));
  // Under vitest's own variables the configuration would leave the extension out.
  const { VITEST: _, ...env } = process.env;
  const result = spawnSync(
    process.execPath,
    [vite, "build", "--mode", "chrome", "--logLevel", "warn", "--outDir", outDir],
    { cwd: root, env: { ...env, NODE_ENV: "production" }, encoding: "utf8" },
  );
  if (result.status !== 0)
    throw new Error(`The extension did not build:\n${result.stdout}\n${result.stderr}`);
  project.provide("extensionDir", outDir);
  return () => rmSync(outDir, { recursive: true, force: true });
}
