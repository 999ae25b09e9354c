import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a run of the command line left. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Builds the command line as it ships into a new folder of its own; the path of the script. */
export function buildCli(): string {
  const outDir = mkdtempSync(join(tmpdir(), "whose403-cli-"));
  // vite.config.ts answers with the tests' configuration where this variable is set.
  const { VITEST: _, ...env } = process.env;
  const args = [
    "node_modules/vite/bin/vite.js",
    "build",
    "--mode",
    "cli",
    "--outDir",
    outDir,
    "--logLevel",
    "error",
  ];
  const build = spawnSync(process.execPath, args, {
    env: { ...env, NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (build.status !== 0)
    throw new Error(`The command line could not be built:\n${build.stdout}${build.stderr}`);
  return join(outDir, "whose403.js");
}

/** Runs the script in a folder, `input` on its standard input. */
export function runCli(
  script: string,
  folder: string,
  args: readonly string[],
  input: string | Buffer = "",
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
    // A process that does not read its input closes it early.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}
