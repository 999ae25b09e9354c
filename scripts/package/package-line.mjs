import { goalPackage, heaviestPackage } from "./stores.mjs";

/**
 * What `npm run package` prints of a package: its name, its size, and how that compares with the goal.
 *
 * @param {import("./write-packages.mjs").Written} written
 * @returns {string}
 */
export function packageLine({ file, bytes, forStore }) {
  const size = `${file}  ${kilobytes(bytes)}`;
  if (!forStore) return size;
  if (bytes >= heaviestPackage) return `${size}, TOO HEAVY: at most ${kilobytes(heaviestPackage)}`;
  if (bytes < goalPackage) return `${size}, under the goal of ${kilobytes(goalPackage)}`;
  return `${size}, ${kilobytes(bytes - goalPackage)} over the goal of ${kilobytes(goalPackage)}`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}
