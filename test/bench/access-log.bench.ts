import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { harEntry, harText } from "../core/exchange/har-sample";
import { median, print } from "./figures";
import { searchInPanel } from "./log-in-panel";
import { writeLargeLog } from "./large-log";

/** WHOSE403_BENCH_LOG_BYTES makes it smaller or larger. */
const bytes = Number(process.env["WHOSE403_BENCH_LOG_BYTES"] ?? 1_000_000_000);
const rounds = Number(process.env["WHOSE403_BENCH_ROUNDS"] ?? 7);
// What a process had in memory at most, in KiB (proc(5)), told on standard error when it ends. Not `maxRSS`: a
// child's begins with that of its parent.
const tellMemory = `process.on("exit", () => {
  const status = require("node:fs").readFileSync("/proc/self/status", "utf8");
  process.stderr.write(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? "");
});`;

const folder = mkdtempSync(join(tmpdir(), "whose403-bench-"));
try {
  const log = join(folder, "access.log");
  const once = writeLargeLog(log, bytes);
  const short = join(folder, "short.log");
  writeFileSync(short, "\n");
  const teller = join(folder, "tell-memory.cjs");
  writeFileSync(teller, tellMemory);
  const har = (name: string, fields: readonly object[]): string => {
    const request = { url: `https://shop.example${once.path}` };
    const entry = { startedDateTime: once.time };
    writeFileSync(join(folder, name), harText([harEntry({ request, entry, response: { headers: fields } })]));
    return join(folder, name);
  };
  const byRay = har("ray.har", [{ name: "cf-ray", value: `${once.rayId}-FRA` }]);
  const byTime = har("time.har", []);
  await build({ mode: "cli", logLevel: "error", build: { outDir: folder, emptyOutDir: false } });
  const script = join(folder, "whose403.js");

  // A round that is not counted: the log is then in memory for all.
  grep();
  const idle = ours(byRay, short).memory;
  const took = { grep: [] as number[], ray: [] as number[], time: [] as number[], memory: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    took.grep.push(grep());
    const ray = ours(byRay, log, "ray");
    took.ray.push(ray.ms);
    took.memory.push(ray.memory);
    took.grep.push(grep());
    const time = ours(byTime, log, "time");
    took.time.push(time.ms);
    took.memory.push(time.memory);
  }
  const size = `a log of ${(statSync(log).size / 1e6).toFixed(0)} MB`;
  const against = (times: readonly number[]): string =>
    `${(median(times) / median(took.grep)).toFixed(2)} times grep -F by medians (${median(times).toFixed(0)} ms and ${median(took.grep).toFixed(0)} ms), ` +
    `${(Math.min(...times) / Math.min(...took.grep)).toFixed(2)} times by the quickest`;
  print(`whose403 --log, ${size}, by Ray ID`, against(took.ray), "under 1.5 times");
  print(`whose403 --log, ${size}, by time, method and path`, against(took.time), "under 10 times");
  print(
    `whose403 --log, ${size}, memory`,
    `${((Math.max(...took.memory) - idle) / 1024).toFixed(0)} MiB more at most than with a log of one byte (${(idle / 1024).toFixed(0)} MiB), by VmHWM`,
    "under 60 MB",
  );
  const panel = await searchInPanel(log, rounds, grep);
  print(
    `The panel's worker, ${size}, a Ray ID that is not there, then by time, method and path`,
    `${(median(panel.ms) / median(panel.grepMs)).toFixed(2)} times grep -F by medians (${median(panel.ms).toFixed(0)} ms and ${median(panel.grepMs).toFixed(0)} ms), ` +
      `${(Math.min(...panel.ms) / Math.min(...panel.grepMs)).toFixed(2)} times by the quickest`,
    "under 4 times by Ray ID, under 10 by time",
  );
  print(
    `The panel's worker, ${size}, memory`,
    `${panel.memoryMiB.toFixed(0)} MiB more at the peak than before, resident memory of the panel's process and its browser's`,
    "under 60 MB",
  );

  function grep(): number {
    const start = performance.now();
    const { stdout } = spawnSync("grep", ["-F", once.rayId, log], {
      encoding: "utf8",
      env: { LC_ALL: "C", PATH: process.env["PATH"] },
    });
    if (!stdout.includes(once.path)) throw new Error("grep does not find it.");
    return performance.now() - start;
  }

  function ours(file: string, searched: string, match?: string): { ms: number; memory: number } {
    const start = performance.now();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--require", teller, script, "--log", searched, "--json", file],
      { encoding: "utf8" },
    );
    const ms = performance.now() - start;
    if (match !== undefined && !stdout.includes(`"match":"${match}"`))
      throw new Error(`Not found: ${stdout}${stderr}`);
    return { ms, memory: Number(stderr) };
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
