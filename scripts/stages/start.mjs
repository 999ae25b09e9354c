import { spawn } from "node:child_process";
import { findBrowser } from "../setup/browser.mjs";
import { setUp } from "../setup/set-up.mjs";
import { runStages } from "./run-stages.mjs";
import { build } from "./stages.mjs";

/**
 * Whether to show the browser's window: not when told otherwise, and not where there is no screen.
 *
 * @param {readonly string[]} args the command line
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean}
 */
export function hasWindow(args, platform, env) {
  if (args.includes("--headless")) return false;
  return platform !== "linux" || Boolean(env["DISPLAY"] || env["WAYLAND_DISPLAY"]);
}

/**
 * `npm start`: set-up, build, and the main job in a real browser.
 *
 * @param {string} root the repository's folder
 * @param {readonly string[]} args the command line
 * @returns {Promise<number>} the exit code
 */
export async function start(root, args) {
  try {
    await setUp("start", root);
    const browser = findBrowser();
    if (browser === null) {
      throw new Error(
        "No Chromium, Chrome or Edge was found. Install one, or set WHOSE403_BROWSER to its program, and start again.",
      );
    }
    const [built] = await runStages([[build]], root);
    if (built?.failed !== 0) return 1;
    const mode = hasWindow(args, process.platform, process.env) ? [] : ["--headless"];
    return await mainJob(root, mode, browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} mode
 * @param {string} browser
 * @returns {Promise<number>}
 */
function mainJob(root, mode, browser) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/main-job/main-job.ts", ...mode], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, WHOSE403_BROWSER: browser },
    });
    let interrupted = false;
    // Ctrl-C reaches the child from the terminal; it puts its servers and browser away, then we end.
    process.on("SIGINT", () => void (interrupted = true));
    for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on("error", () => resolve(1));
    // In a window Ctrl-C is the way to end it, and no failure.
    child.on("exit", (code) => resolve(interrupted && mode.length === 0 ? 0 : (code ?? 1)));
  });
}
