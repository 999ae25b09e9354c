import { zipSync } from "fflate";

/**
 * @typedef {object} PackedFile
 * @property {string} name its path inside the package, with `/`
 * @property {Uint8Array} bytes
 * @property {boolean} [executable] whether it may be run; false when it is not said
 */

const regularFile = 0o100644;
const executableFile = 0o100755;
const unix = 3;

/**
 * A zip of these files, the same to the byte for the same files, on every machine: sorted by name, with one time
 * and two modes, without extra fields, and compressed in plain JavaScript, since the zlib of a Node is not
 * every Node's. Formats: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
 *
 * @param {readonly PackedFile[]} files
 * @returns {Uint8Array}
 * @throws {Error} when two files have one name
 */
export function deterministicZip(files) {
  /** @type {import("fflate").Zippable} */
  const entries = {};
  for (const { name, bytes, executable } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (Object.hasOwn(entries, name)) throw new Error(`Two files would be called ${name}.`);
    entries[name] = [bytes, { attrs: (executable ? executableFile : regularFile) * 0x10000 }];
  }
  // The earliest time that a zip knows. Local on purpose: a zip has no time zone, and the library writes local time.
  return zipSync(entries, { level: 9, mem: 12, os: unix, mtime: new Date(1980, 0, 1, 12) });
}
