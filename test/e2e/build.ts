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
    /** The same, built for Firefox. */
    firefoxDir: string;
  }
}

/**
 * Builds the extension into a folder of its own, so that a build beside it does not pull the files
 * from under a browser. `remove` deletes the folder.
 */
export function buildExtension(mode: "chrome" | "firefox" = "chrome"): {
  readonly outDir: string;
  readonly remove: () => void;
} {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const outDir = mkdtempSync(join(tmpdir(), "whose403-e2e-"));
  // Under vitest's own variables the configuration would leave the extension out.
  const { VITEST: _, ...env } = process.env;
  const result = spawnSync(
    process.execPath,
    [vite, "build", "--mode", mode, "--logLevel", "warn", "--outDir", outDir],
    { cwd: root, env: { ...env, NODE_ENV: "production" }, encoding: "utf8" },
  );
  const remove = (): void => rmSync(outDir, { recursive: true, force: true });
  if (result.status === 0) return { outDir, remove };
  remove();
  throw new Error(`The extension did not build:\n${result.stdout}\n${result.stderr}`);
}

/** Builds once before the end-to-end tests: they never run on an old build. */
export default function build(project: TestProject): () => void {
  const chromium = buildExtension("chrome");
  const firefox = buildExtension("firefox");
  project.provide("extensionDir", chromium.outDir);
  project.provide("firefoxDir", firefox.outDir);
  return () => {
    chromium.remove();
    firefox.remove();
  };
}
