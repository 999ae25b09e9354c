import { spawn, spawnSync } from "node:child_process";
import { holdServices } from "./held-services.mjs";

/**
 * How apt-get installs packages, as its arguments: never at the price of one that is there.
 * @param {readonly string[]} packages
 * @returns {string[]}
 */
export function installArguments(packages) {
  return ["install", "-y", "--no-remove", "--no-install-recommends", ...packages];
}

/**
 * The one line that somebody who is not root runs instead.
 * @param {readonly string[]} packages
 * @returns {string}
 */
export function lineToRun(packages) {
  return `sudo apt-get update && sudo apt-get ${installArguments(packages).join(" ")}`;
}

/**
 * Whether apt must fetch its lists first: what `apt-cache policy` printed has no candidate for a package.
 *
 * @param {readonly string[]} packages
 * @param {string} policy
 * @returns {boolean}
 */
export function listsAreMissing(packages, policy) {
  const candidates = policy.match(/^\s+Candidate: (?!\(none\)).+$/gm) ?? [];
  return candidates.length < packages.length;
}

/**
 * Installs Debian packages, with no service started. Must be root.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether all went well
 */
export async function installDebianPackages(packages) {
  const policy = spawnSync("apt-cache", ["policy", ...packages], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  const updateFirst = listsAreMissing(packages, policy.stdout ?? "");
  const release = holdServices();
  try {
    if (updateFirst) await apt(["update"]);
    if (await apt(installArguments(packages))) return true;
    // Old lists name files that the mirror no longer has.
    if (!updateFirst && (await apt(["update"])) && (await apt(installArguments(packages)))) return true;
    return await oneByOne(packages, (name) => apt(installArguments([name])));
  } finally {
    release();
  }
}

/**
 * Installs what can be had where one package cannot: apt-get refuses all for the sake of one.
 *
 * @param {readonly string[]} packages
 * @param {(name: string) => Promise<boolean>} install
 * @returns {Promise<boolean>} whether all went well
 */
export async function oneByOne(packages, install) {
  let all = packages.length > 1;
  for (const name of packages.length > 1 ? packages : []) all = (await install(name)) && all;
  return all;
}

/**
 * Runs apt-get to its end, even when we are told to stop meanwhile: services stay held until dpkg is done.
 *
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function apt(args) {
  return new Promise((resolve, reject) => {
    const child = spawn("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    /** @type {NodeJS.Signals | null} */
    let stoppedBy = null;
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    const signals = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
    for (const signal of signals) process.on(signal, stop);
    child.on("error", () => settle(1));
    child.on("close", settle);
    /** @param {number | null} code */
    function settle(code) {
      for (const signal of signals) process.off(signal, stop);
      if (stoppedBy === null) resolve(code === 0);
      else reject(new Error(`The installation was stopped (${stoppedBy}).`));
    }
  });
}
