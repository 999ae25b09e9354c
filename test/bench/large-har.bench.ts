import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { median, print } from "./figures";
import { writeLargeHar } from "./large-har";

const bytes = 100_000_000;
const rounds = 9;

const folder = mkdtempSync(join(tmpdir(), "whose403-bench-"));
try {
  const file = join(folder, "large.har");
  const { entries, refused } = writeLargeHar(file, bytes);
  const parseAlone = join(folder, "parse.mjs");
  writeFileSync(
    parseAlone,
    `import { readFileSync } from "node:fs";\nJSON.parse(readFileSync(process.argv[2], "utf8"));\n`,
  );
  await build({ mode: "cli", logLevel: "error", build: { outDir: folder, emptyOutDir: false } });
  const whose403 = join(folder, "whose403.js");
  // A round that is not counted: the file is then in memory for both.
  time(parseAlone);
  const lines = time(whose403, "--json").output.trimEnd().split("\n").length;
  if (lines !== refused) throw new Error(`There are ${refused} refusals in the file, and ${lines} lines.`);
  const alone: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(time(parseAlone).ms);
    ours.push(time(whose403, "--json").ms);
  }
  print(
    `whose403 --json on a HAR of ${(statSync(file).size / 1e6).toFixed(0)} MB, ${entries} entries, ${refused} of them refused`,
    `${(median(ours) / median(alone)).toFixed(2)} times JSON.parse alone by medians (${median(ours).toFixed(0)} ms and ${median(alone).toFixed(0)} ms, each a process of its own), ` +
      `${(Math.min(...ours) / Math.min(...alone)).toFixed(2)} times by the quickest of ${rounds}`,
    "at most 1.15 times",
  );

  function time(...args: string[]): { ms: number; output: string } {
    const start = performance.now();
    const output = execFileSync(process.execPath, [...args, file], { encoding: "utf8", maxBuffer: 1 << 28 });
    return { ms: performance.now() - start, output };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
