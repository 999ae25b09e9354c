import { homedir } from "node:os";
import { findCommand, isExecutable } from "./find-command.mjs";

/** Programs on PATH, best first: an unbranded Chromium loads extensions with the least fuss. */
const onPath = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const macApps = ["Chromium", "Google Chrome", "Microsoft Edge"];
const windowsPrograms = [
  "Chromium\\Application\\chrome.exe",
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The Chromium, Chrome or Edge to drive: what WHOSE403_BROWSER names, else the first that is found
 * on PATH or in the system's usual places; null when there is none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null}
 * @throws {Error} when WHOSE403_BROWSER names no program
 */
export function findBrowser(env = process.env, platform = process.platform, exists = isExecutable) {
  const chosen = env["WHOSE403_BROWSER"];
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new Error(`WHOSE403_BROWSER is "${chosen}", and no program is there.`);
  }
  const found = usualPlaces(env, platform).find(exists);
  if (found !== undefined || platform === "win32") return found ?? null;
  return onPath.map((name) => findCommand(name, env["PATH"] ?? "")).find((path) => path !== null) ?? null;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function usualPlaces(env, platform) {
  if (platform === "darwin") {
    return ["/Applications", `${env["HOME"] ?? homedir()}/Applications`].flatMap((folder) =>
      macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === "win32") {
    return [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));
  }
  return [];
}
