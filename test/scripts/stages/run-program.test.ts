import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProgram } from "../../../scripts/stages/run-program.mjs";

const run = (program: string, deadlineMs = 15_000) =>
  runProgram(["-e", program], { cwd: process.cwd(), deadlineMs, collect: true });

/** A program that starts another one that never ends by itself, and writes its id to a file. */
const startsAnother = (file: string) => `
  const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
  require("node:fs").writeFileSync(${JSON.stringify(file)}, String(child.pid));
`;

function isRunning(pid: number): boolean {
  try {
    // A zombie that waits for its parent has ended.
    return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch {
    return false;
  }
}

async function withFile(use: (file: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "whose403-run-"));
  await use(join(folder, "pid")).finally(() => rmSync(folder, { recursive: true }));
}

describe("a program that is run", () => {
  it("gives its exit code and what it printed", async () => {
    const ended = await run('console.log("out"); console.error("err"); process.exitCode = 3;');
    expect(ended.code).toBe(3);
    expect(ended.output.split("\n").toSorted().join(" ").trim()).toBe("err out");
  });

  it("has no standard input to wait for", async () => {
    expect((await run("process.stdin.resume();")).code).toBe(0);
  });

  it("is ended at its deadline, with what it started, and has failed", async () => {
    await withFile(async (file) => {
      const ended = await run(`${startsAnother(file)} setInterval(() => {}, 1000);`, 700);
      expect(ended.code).toBe(124);
      expect(ended.output).toContain("ended");
      await expect.poll(() => isRunning(Number(readFileSync(file, "utf8")))).toBe(false);
    });
  });

  it("does not keep us waiting for what it left running", async () => {
    await withFile(async (file) => {
      expect((await run(`${startsAnother(file)} process.exit(0);`)).code).toBe(0);
      await expect.poll(() => isRunning(Number(readFileSync(file, "utf8")))).toBe(false);
    });
  });
});
