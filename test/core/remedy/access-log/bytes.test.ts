import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countLines } from "../../../../src/core/remedy/access-log/count-lines";
import { findBytes } from "../../../../src/core/remedy/access-log/find-bytes";
import { findRays, rayNeedles } from "../../../../src/core/remedy/access-log/ray-words";
import { fastMemory } from "../../../../src/cli/fast-bytes";

const size = 1024;
// Few different bytes, so that what is looked for is nearly there often.
const somewhat = fc.uint8Array({ maxLength: size });
const lines = fc
  .array(fc.constantFrom(10, 13, 32, 0x8a, 0xaa, 0x0b), { maxLength: size })
  .map((bytes) => Uint8Array.from(bytes));
const cut = fc.nat({ max: 40 });
const word = "9f27a1b0c3d4e5f6";
const hexTexts = fc
  .array(
    fc.constantFrom(
      word,
      word.slice(1),
      `${word}0`,
      `a${word}`,
      word.toUpperCase(),
      "-",
      "\n",
      " ",
      "f",
      "9f27",
      "x\u00e9",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function memory() {
  const made = fastMemory(size);
  if (made === null) throw new Error("Every Node that we support has WebAssembly.");
  return made;
}

describe("counting line feeds", () => {
  const one = (bytes: Uint8Array, from: number): number =>
    bytes.subarray(from).filter((byte) => byte === 10).length;

  it("counts as one would byte by byte, from anywhere", () => {
    fc.assert(
      fc.property(fc.oneof(somewhat, lines), cut, cut, (bytes, skip, from) => {
        const part = bytes.subarray(Math.min(skip, bytes.length));
        const start = Math.min(from, part.length);
        expect(countLines(part, start, part.length)).toBe(one(part, start));
      }),
    );
  });

  it("counts the same sixteen bytes at a time", () => {
    const { block, fast } = memory();
    fc.assert(
      fc.property(fc.oneof(somewhat, lines), cut, (bytes, from) => {
        block.set(bytes);
        const start = Math.min(from, bytes.length);
        expect(fast.countLines(block.subarray(0, bytes.length), start, bytes.length)).toBe(one(bytes, start));
        expect(fast.countLines(bytes, start, bytes.length)).toBe(one(bytes, start));
      }),
    );
  });
});

describe("finding bytes", () => {
  it("finds what indexOf finds", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "/", "ab"), { maxLength: 60 })
      .map((parts) => parts.join(""));
    const needle = fc
      .array(fc.constantFrom("a", "b", "/"), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, needle, cut, (all, wanted, from) => {
        expect(findBytes(wanted)(latin1(all), Math.min(from, all.length), all.length)).toBe(
          all.indexOf(wanted, Math.min(from, all.length)),
        );
      }),
    );
  });

  it("finds a word the same sixteen bytes at a time, and nothing behind the end", () => {
    const { block, fast } = memory();
    fc.assert(
      fc.property(hexTexts, cut, (text, from) => {
        block.fill(0).set(latin1(text + word));
        const start = Math.min(from, text.length);
        expect(fast.findWord(block, start, text.length, word)).toBe(text.indexOf(word, start));
      }),
    );
  });
});

describe("finding Ray IDs", () => {
  it("finds those words that an expression finds", () => {
    fc.assert(
      fc.property(hexTexts, (text) => {
        const found: number[] = [];
        const bytes = latin1(text);
        findRays(bytes, 0, bytes.length, rayNeedles([word]), { any: false, capitals: false }, (rayId, at) => {
          expect(rayId).toBe(word);
          found.push(at);
        });
        expect(found).toEqual(
          [...text.matchAll(/(?<![0-9a-f])9f27a1b0c3d4e5f6(?![0-9a-f])/gi)].map(({ index }) => index),
        );
      }),
      { numRuns: 500 },
    );
  });
});
