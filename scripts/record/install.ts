import { spawnSync } from "node:child_process";
import { findCommand } from "../setup/find-command.mjs";
import { installArguments, installDebianPackages, lineToRun } from "../setup/debian.mjs";
import { installPackages } from "../setup/packages.mjs";
import type { Product } from "../../test/lab/products/product";

/** Where the npm packages of products are, apart from the project's own. */
export const productsFolder = "test/lab/products";

/**
 * Installs what these products need and this machine lacks. What cannot be installed is said; the
 * products that need it will tell so themselves.
 */
export async function installFor(products: readonly Product[], say: (line: string) => void): Promise<void> {
  const missing = missingDebianPackages(products.flatMap(({ needs }) => needs.debian));
  if (missing.length > 0) {
    if (findCommand("apt-get") === null) say(`Not here, and no apt-get to install it: ${missing.join(", ")}`);
    else if (process.getuid?.() !== 0) say(`To install what is missing, run:\n  ${lineToRun(missing)}`);
    else {
      const harmless = withoutRemovals(missing, say);
      if (harmless.length > 0) say(`Installing, without starting any service: ${harmless.join(", ")}`);
      if (harmless.length > 0 && !(await installDebianPackages(harmless))) {
        say("Not everything could be installed.");
      }
    }
  }
  if (products.some(({ needs }) => needs.npm.length > 0)) installPackages(productsFolder, say);
}

/** Those of the packages that dpkg does not know as installed; all of them where there is no dpkg. */
export function missingDebianPackages(packages: readonly string[]): string[] {
  const wanted = [...new Set(packages)].toSorted();
  if (wanted.length === 0) return [];
  const format = "${Package} ${db:Status-Status}\\n";
  const { stdout } = spawnSync("dpkg-query", ["-W", `-f=${format}`, ...wanted], { encoding: "utf8" });
  const installed = new Set(
    (stdout ?? "").split("\n").flatMap((line) => (line.endsWith(" installed") ? [line.split(" ")[0]] : [])),
  );
  return wanted.filter((name) => !installed.has(name));
}

/** Packages that apt-get would remove, by what its simulation (`-s`) prints. */
export function removalsIn(simulation: string): string[] {
  return [...simulation.matchAll(/^Remv (\S+)/gm)].map(([, name = ""]) => name);
}

/** Leaves out what cannot be installed beside what is there: two web servers of Debian may exclude each other. */
function withoutRemovals(packages: readonly string[], say: (line: string) => void): readonly string[] {
  if (removalsOf(packages).length === 0) return packages;
  return packages.filter((name) => {
    const removed = removalsOf([name]);
    if (removed.length > 0) say(`Not installing ${name}: it would remove ${removed.join(", ")}`);
    return removed.length === 0;
  });
}

function removalsOf(packages: readonly string[]): string[] {
  const { stdout } = spawnSync("apt-get", ["-s", ...installArguments(packages)], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  return removalsIn(stdout ?? "");
}
