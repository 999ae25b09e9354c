import { heaviestPackage } from "./stores.mjs";

/**
 * What `npm run package` prints of a package: its name, its size, and whether that is too much.
 *
 * @param {import("./write-packages.mjs").Written} written
 * @returns {string}
 */
export function packageLine({ file, bytes, forStore }) {
  const size = `${(bytes / 1_000).toFixed(1)} kB`;
  if (!forStore) return `${file}  ${size}`;
  const bound = `${heaviestPackage / 1_000} kB`;
  return bytes < heaviestPackage
    ? `${file}  ${size}, under ${bound}`
    : `${file}  ${size}, TOO HEAVY: the bound is ${bound}`;
}
