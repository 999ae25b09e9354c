/*
 * A WebAssembly module of two loops that look at 16 bytes at a time, put together here from its instructions
 * (webassembly.github.io/spec/core/binary). A function's locals are its parameters first.
 */
const i32 = 0x7f;
const v128 = 0x7b;
const [block, loop, end, br, brIf, when, give, noResult] = [0x02, 0x03, 0x0b, 0x0c, 0x0d, 0x04, 0x0f, 0x40];
const [add, atLeast, trailingZeros, ones] = [0x6a, 0x4e, 0x68, 0x69];
const [splat, equal, and, bitmask] = [
  [0xfd, 0x0f],
  [0xfd, 0x23],
  [0xfd, 0x4e],
  [0xfd, 0x64],
] as const;
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
/** From -64 to 63. */
const constant = (value: number): number[] => [0x41, value & 0x7f];
const load = (offset: number): number[] => [0xfd, 0x00, 0x00, offset];

/** Runs `body` with `at` going up by 16 until it is `to`. */
const eachSixteen = (at: number, to: number, body: readonly number[]): number[] =>
  [
    [block, noResult, loop, noResult, ...get(at), ...get(to), atLeast, brIf, 1],
    body,
    [...get(at), ...constant(16), add, ...set(at), br, 0, end, end],
  ].flat();

/** count(at, to): the line feeds. */
const count = [
  [...constant(10), ...splat, ...set(3)],
  eachSixteen(
    0,
    1,
    [
      [...get(2), ...get(0), ...load(0), ...get(3), ...equal],
      [...bitmask, ones, add, ...set(2)],
    ].flat(),
  ),
  get(2),
].flat();

/** find(at, to, a, b, c, d): the first place with these bytes at 0, 5, 10 and 15 from it, or -1. */
const find = [
  [2, 3, 4, 5].flatMap((byte) => [...get(byte), ...splat, ...set(byte + 5)]),
  eachSixteen(
    0,
    1,
    [
      [...get(0), ...load(0), ...get(7), ...equal],
      [...get(0), ...load(5), ...get(8), ...equal, ...and],
      [...get(0), ...load(10), ...get(9), ...equal, ...and],
      [...get(0), ...load(15), ...get(10), ...equal, ...and],
      [...bitmask, ...tee(6), when, noResult],
      [...get(0), ...get(6), trailingZeros, add, give, end],
    ].flat(),
  ),
  constant(-1),
].flat();

const text = (name: string): number[] => [name.length, ...Buffer.from(name, "latin1")];
const sized = (bytes: readonly number[]): number[] => [...leb(bytes.length), ...bytes];
const section = (id: number, items: readonly (readonly number[])[]): number[] => [
  id,
  ...sized([items.length, ...items.flat()]),
];
const code = (locals: readonly number[], body: readonly number[]): number[] =>
  sized([locals.length / 2, ...locals, ...body, end]);

const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** The module: it takes a memory ("m" "m") of at least one page, and gives `count` and `find`. */
export const simdModule = Uint8Array.from([
  ...header,
  ...section(1, [
    [0x60, 2, i32, i32, 1, i32],
    [0x60, 6, i32, i32, i32, i32, i32, i32, 1, i32],
  ]),
  ...section(2, [[...text("m"), ...text("m"), 0x02, 0x00, 0x01]]),
  ...section(3, [[0], [1]]),
  ...section(7, [
    [...text("count"), 0x00, 0],
    [...text("find"), 0x00, 1],
  ]),
  ...section(10, [code([1, i32, 1, v128], count), code([1, i32, 4, v128], find)]),
]);

function leb(value: number): number[] {
  return value < 128 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >> 7)];
}
