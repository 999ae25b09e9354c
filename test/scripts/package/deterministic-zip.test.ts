import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { deterministicZip } from "../../../scripts/package/deterministic-zip.mjs";
import { root } from "../../house/source-files";
import { unpacked } from "./unpacked";

const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { name: "b.txt", bytes: bytes("b".repeat(1_000)) },
  { name: "a/run", bytes: bytes("run"), executable: true },
  { name: "a/ä.json", bytes: bytes("{}") },
];

/** Of each entry in the zip's directory: name, mode, length of its extra fields, date and time (APPNOTE 4.3.12). */
function directory(zip: Uint8Array): unknown[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: unknown[] = [];
  for (let at = 0; at < zip.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    const mode = (view.getUint32(at + 38, true) >>> 16).toString(8);
    entries.push([name, mode, view.getUint16(at + 30, true), view.getUint32(at + 12, true)]);
  }
  return entries;
}

describe("a package", () => {
  it("is the same bytes for the same files, in whatever order they come", async () => {
    expect(await deterministicZip(files.toReversed())).toEqual(await deterministicZip(files));
  });

  it("holds what was put into it", async () => {
    const held = await unpacked(await deterministicZip(files));
    expect(Object.keys(held)).toEqual(["a/run", "a/ä.json", "b.txt"]);
    for (const file of files) expect(held[file.name]).toEqual(file.bytes);
  });

  it("is compressed as well as zlib can", async () => {
    const lock = readFileSync(join(root, "package-lock.json"));
    const zip = await deterministicZip([{ name: "a", bytes: lock }]);
    expect(zip.length).toBeLessThan(1.01 * deflateRawSync(lock, { level: 9 }).length);
  });

  it("has one time and two modes, and nothing of this machine", async () => {
    const noonOfTheFirst = ((1 << 5) | 1) * 0x10000 + (12 << 11);
    expect(directory(await deterministicZip(files))).toEqual([
      ["a/run", "100755", 0, noonOfTheFirst],
      ["a/ä.json", "100644", 0, noonOfTheFirst],
      ["b.txt", "100644", 0, noonOfTheFirst],
    ]);
  });

  it("is not made of two files with one name", async () => {
    await expect(deterministicZip([...files, { name: "b.txt", bytes: bytes("") }])).rejects.toThrow(
      "already exists",
    );
  });
});
