import { findCommand, isExecutable } from "./find-command.mjs";

/** Programs on PATH; Debian's first. */
const onPath = ["firefox-esr", "firefox", "firefox-developer-edition"];
const inApplications = "/Applications/Firefox.app/Contents/MacOS/firefox";

/**
 * The Firefox to drive: what WHOSE403_FIREFOX names, else the first that is found; null when there is none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null}
 * @throws {Error} when WHOSE403_FIREFOX names no program
 */
export function findFirefox(env = process.env, exists = isExecutable) {
  const chosen = env["WHOSE403_FIREFOX"];
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new Error(`WHOSE403_FIREFOX is "${chosen}", and no program is there.`);
  }
  if (exists(inApplications)) return inApplications;
  return onPath.map((name) => findCommand(name, env["PATH"] ?? "")).find((path) => path !== null) ?? null;
}
