import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram, stopWithUs } from "./stages/run-program.mjs";

// Every file of test/bench prints its own figures; names on the command line choose among them.
stopWithUs();
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "test/bench");
const chosen = process.argv.slice(2);
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith(".bench.ts"))
  .filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)));
if (files.length === 0) console.log("There is no such measurement in test/bench.");
for (const file of files) {
  const { code } = await runProgram(["scripts/stages/run-with-vite.mjs", join(folder, file)], {
    cwd: root,
    deadlineMs: 15 * 60_000,
  });
  if (code !== 0) process.exitCode = 1;
}
