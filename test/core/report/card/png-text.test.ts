import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 as zlibCrc32, deflateSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { crc32 } from "../../../../src/core/report/card/crc32";
import { readPngText, withPngText } from "../../../../src/core/report/card/png-text";
import { blank, pngOf } from "../import/pictures";

const text = '{"schema":"whose403/report/1","doing":"Größe – 日本 👋"}\n';
const plain = pngOf(blank(3, 2));
const carrying = made(plain, text);

function made(bytes: Uint8Array, said: string): Uint8Array<ArrayBuffer> {
  const result = withPngText(bytes, "whose403", said);
  if (result === null) throw new Error("No text was put into it.");
  return result;
}

/** A PNG with a chunk of this type and data before its end. */
function withChunk(type: string, data: Uint8Array, length = data.length): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([plain.subarray(0, -12), chunk, plain.subarray(-12)]);
}

test("a text that was put into a PNG is read back, letter for letter", () => {
  expect(readPngText(carrying, "whose403")).toEqual({ state: "found", text });
  expect(readPngText(made(plain, ""), "whose403")).toEqual({ state: "found", text: "" });
});

test("pngcheck finds nothing wrong with it and shows the text", () => {
  const folder = mkdtempSync(join(tmpdir(), "whose403-png-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "card.png");
  writeFileSync(file, carrying);
  expect(execFileSync("pngcheck", ["-q", file], { encoding: "utf8" })).toBe("");
  expect(execFileSync("pngcheck", ["-v", "-t", file], { encoding: "utf8" })).toMatch(
    /chunk iTXt .*keyword: whose403\s+uncompressed/,
  );
});

test("only the chunk is added; the picture stays as it was", () => {
  const added = carrying.length - plain.length;
  expect(Buffer.from(carrying.subarray(0, plain.length - 12))).toEqual(Buffer.from(plain.subarray(0, -12)));
  expect(Buffer.from(carrying.subarray(plain.length - 12 + added))).toEqual(Buffer.from(plain.subarray(-12)));
});

test.each([
  ["no bytes", new Uint8Array()],
  ["a JPEG", Uint8Array.of(255, 216, 255, 224)],
  ["half a PNG", plain.subarray(0, 40)],
])("into %s nothing is put", (_, bytes) => {
  expect(withPngText(bytes, "whose403", text)).toBeNull();
});

describe("readPngText", () => {
  const zeros = (count: number): Buffer => Buffer.alloc(count);
  const keyword = Buffer.from("whose403");

  test.each([
    ["no bytes", new Uint8Array(), "not-png"],
    ["a JPEG", Uint8Array.of(255, 216, 255, 224), "not-png"],
    ["a PNG without a text", plain, "absent"],
    ["a text under another keyword", made(plain, text).map((byte) => (byte === 119 ? 87 : byte)), "absent"],
    ["a keyword that only begins so", withChunk("iTXt", Buffer.from("whose4030\0\0\0\0\0text")), "absent"],
    ["a tEXt chunk", withChunk("tEXt", Buffer.from("whose403\0text")), "absent"],
    ["nothing but the signature", plain.subarray(0, 8), "damaged"],
    ["a file that breaks off in the picture", plain.subarray(0, 50), "damaged"],
    ["a file that breaks off in the text", carrying.subarray(0, -30), "damaged"],
    ["a file without its end", carrying.subarray(0, plain.length - 12), "damaged"],
    [
      "a text of which a letter was changed",
      carrying.map((byte, at) => (at === plain.length + 20 ? byte ^ 1 : byte)),
      "damaged",
    ],
    ["an absurd length", withChunk("iTXt", Buffer.from("whose403\0\0\0\0\0x"), 0xffffffff), "damaged"],
    [
      "a text without its zeros",
      withChunk("iTXt", Buffer.concat([keyword, zeros(3), Buffer.from("text")])),
      "damaged",
    ],
    ["nothing after the keyword", withChunk("iTXt", Buffer.concat([keyword, zeros(1)])), "damaged"],
    [
      "bytes that are no UTF-8",
      withChunk("iTXt", Buffer.concat([keyword, zeros(5), Buffer.from([0xff])])),
      "damaged",
    ],
    [
      "a compressed text",
      withChunk("iTXt", Buffer.concat([keyword, Buffer.from([0, 1, 0, 0, 0]), deflateSync(text)])),
      "not-read",
    ],
    [
      "a text of five million bytes",
      withChunk("iTXt", Buffer.concat([keyword, zeros(5), Buffer.alloc(5_000_000, 32)])),
      "not-read",
    ],
  ])("says what is the matter with %s", (_what, bytes, state) => {
    expect(readPngText(bytes, "whose403")).toEqual({ state });
  });

  test("reads the whole text beside one that is damaged", () => {
    const damaged = withChunk("iTXt", Buffer.concat([keyword, zeros(3), Buffer.from("text")]));
    expect(readPngText(made(damaged, text), "whose403")).toEqual({ state: "found", text });
  });

  test("never throws and invents nothing, whatever bytes are changed, added or lost", () => {
    const edit = fc.tuple(fc.nat(carrying.length - 1), fc.nat(20), fc.uint8Array({ maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let bytes = Buffer.from(carrying);
        for (const [at, lost, added] of edits) {
          bytes = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + lost)]);
        }
        const reading = readPngText(bytes, "whose403");
        return reading.state !== "found" || reading.text === text;
      }),
    );
  });
});

test("the checksum is zlib's", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
});
