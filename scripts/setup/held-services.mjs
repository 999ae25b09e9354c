import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Debian asks this program before a package starts a service; 101 means "you may not" (invoke-rc.d(8)). */
export const policyPath = "/usr/sbin/policy-rc.d";

const mark = "# Written by the set-up of Whose403 for the time of an installation; process ";

/**
 * Keeps installed packages from starting their services, until the function that it returns is
 * called: that puts everything back exactly as it was (the old file is moved aside whole, so that
 * owner, mode and time survive). A run that was killed is tidied up by the next.
 *
 * @param {string} [path]
 * @returns {() => void}
 * @throws {Error} when another set-up is at it, or the file may not be written
 */
export function holdServices(path = policyPath) {
  const kept = `${path}.kept-by-whose403`;
  tidyUp(path, kept);
  if (isThere(path)) renameSync(path, kept);
  writeFileSync(path, `#!/bin/sh\n${mark}${process.pid}\nexit 101\n`);
  chmodSync(path, 0o755);
  return () => putBack(path, kept);
}

/**
 * @param {string} path
 * @param {string} kept
 */
function putBack(path, kept) {
  if (isThere(kept)) renameSync(kept, path);
  else rmSync(path, { force: true });
}

/**
 * @param {string} path
 * @param {string} kept
 */
function tidyUp(path, kept) {
  const owner = existsSync(path)
    ? new RegExp(`${mark}(\\d+)`).exec(readFileSync(path, "utf8"))?.[1]
    : undefined;
  if (owner === undefined) {
    if (isThere(kept) && !isThere(path)) renameSync(kept, path);
    return;
  }
  if (Number(owner) !== process.pid && isRunning(Number(owner))) {
    throw new Error(
      `Another set-up of Whose403 is installing packages (process ${owner}); try again when it is done.`,
    );
  }
  putBack(path, kept);
}

/** @param {string} path */
function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
