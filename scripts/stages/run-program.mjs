import { spawn } from "node:child_process";

/**
 * @typedef {object} Ended
 * @property {number} code 0 when all went well; 124 when the deadline passed
 * @property {string} output what it printed, when that was asked for
 */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a Node program to its end, with no standard input, and with all that it started ended at
 * the deadline. The output is collected when `collect` is set, else shown as it comes.
 *
 * @param {readonly string[]} args what follows `node`
 * @param {{ cwd: string, deadlineMs: number, collect?: boolean, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Ended>}
 */
export function runProgram(args, { cwd, deadlineMs, collect = false, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", collect ? "pipe" : "inherit", collect ? "pipe" : "inherit"],
      // Its own process group, so that the browsers and servers that it started end with it.
      detached: process.platform !== "win32",
    });
    running.add(child);
    let output = "";
    let late = false;
    const deadline = setTimeout(() => {
      late = true;
      output += `\nStill running after ${Math.round(deadlineMs / 1000)} s: ended.\n`;
      if (!collect) console.error(output.trim());
      endGroup(child);
    }, deadlineMs);
    /** @param {Buffer} chunk */
    const take = (chunk) => void (output += chunk.toString());
    child.stdout?.on("data", take);
    child.stderr?.on("data", take);
    child.on("error", (error) => settle(1, `${output}${error.message}\n`));
    child.on("exit", (code) => {
      // What it left running would hold the pipes open and never let `close` come.
      endGroup(child);
      child.on("close", () => settle(late ? 124 : (code ?? 1), output));
    });
    /**
     * @param {number} code
     * @param {string} text
     */
    function settle(code, text) {
      clearTimeout(deadline);
      running.delete(child);
      resolve({ code, output: text });
    }
  });
}

/** Ends everything that is still running when we are told to stop ourselves. */
export function stopWithUs() {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      for (const child of running) endGroup(child);
      process.exit(130);
    });
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}
