import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Whether npm's packages must be installed: the lock asks for one that is not there in that version.
 * Packages that npm leaves out on other systems do not count.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed what npm wrote into node_modules, null when there is nothing
 * @returns {boolean}
 */
export function packagesAreStale(wanted, installed) {
  if (installed === null) return true;
  return Object.entries(wanted.packages ?? {}).some(
    ([path, { version, optional }]) =>
      path !== "" && !optional && installed.packages?.[path]?.version !== version,
  );
}

/**
 * Installs npm's packages when they are missing or stale.
 *
 * @param {string} root the repository's folder
 * @param {(sentence: string) => void} say
 * @throws {Error} when npm fails
 */
export function installPackages(root, say) {
  const wanted = readLock(join(root, "package-lock.json"));
  if (wanted !== null && !packagesAreStale(wanted, readLock(join(root, "node_modules/.package-lock.json"))))
    return;
  say("Installing npm's packages (npm ci) …");
  const isWindows = process.platform === "win32";
  const npm = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: isWindows,
  });
  if (npm.status !== 0) throw new Error("npm could not install the packages; what it said stands above.");
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
