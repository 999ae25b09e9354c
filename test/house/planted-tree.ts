import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./source-files";

const copied = ["src", "public/_locales", ".oxlintrc.json", "tsconfig.json", "package.json"];

/** A copy of the sources in a temporary folder, to plant violations in without touching the real tree. */
export function copyTree(): { folder: string; plant(path: string, text: string): void; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "whose403-house-"));
  for (const path of copied) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    plant(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What oxlint finds in a folder, as `path: rule` (`src/core/x.ts: eslint(no-restricted-imports)`). */
export async function lint(folder: string): Promise<string[]> {
  const { output } = await run(folder, "oxlint/bin/oxlint", ["--format", "json", "src"]);
  const report = JSON.parse(output) as { diagnostics: { filename: string; code: string }[] };
  return report.diagnostics.map(({ filename, code }) => `${filename.replaceAll("\\", "/")}: ${code}`);
}

/** What the compiler says about a project of a folder; empty when it is content. */
export async function compile(folder: string, project: string): Promise<string> {
  const { code, output } = await run(folder, "typescript/bin/tsc", ["-p", project, "--pretty", "false"]);
  return code === 0 ? "" : output;
}

function run(cwd: string, tool: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "node_modules", tool), ...args],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, output: stdout + stderr }),
    );
  });
}
