import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

/**
 * @typedef {object} PackedFile
 * @property {string} name its path inside the package, with `/`
 * @property {Uint8Array} bytes
 * @property {boolean} [executable] whether it may be run; false when it is not said
 */

// The library's own zlib, in WebAssembly: the one of Node is not every Node's, and takes no level.
configure({ useWebWorkers: false, useCompressionStream: false });

/**
 * A zip of these files, the same to the byte for the same files, on every machine: sorted by name, with one time
 * and two modes, without extra fields. Formats: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
 *
 * @param {readonly PackedFile[]} files
 * @returns {Promise<Uint8Array>}
 * @throws {Error} when two files have one name
 */
export async function deterministicZip(files) {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    dataDescriptor: false,
    extendedTimestamp: false,
    // The earliest day that a zip knows. Local on purpose: a zip has no time zone, and the library writes local time.
    lastModDate: new Date(1980, 0, 1, 12),
  });
  for (const { name, bytes, executable } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    await zip.add(name, new Uint8ArrayReader(bytes), { unixMode: executable ? 0o755 : 0o644 });
  }
  return zip.close();
}
