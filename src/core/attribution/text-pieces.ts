import { COMMON_PAGE } from "./common-page";

/** Bytes of a piece: what one step of the search looks at. */
const PIECE = 4;
/** Bytes that a step goes on, and so the number of pieces of which every step through a text meets one. */
export const STEP = 2;
/** The shortest text of which a piece is seen wherever it stands. */
export const LEAST = PIECE + STEP - 1;

/** As many other texts a place in the common page counts for. */
const COMMON = 100;

/** Bits of the hash by which uses are counted. */
const COUNTED = 15;

/** Both cases of a letter become one (and some signs become others: what is found is looked at again). */
export const FOLD = 0x20202020;

/** The pieces by which texts are found, in hash chains. */
export interface Pieces {
  /** By hash: the number of the first piece plus one, 0 for none. */
  readonly first: Uint16Array;
  /** How far a product is shifted to be a hash. */
  readonly shift: number;
  readonly words: Int32Array;
  /** By piece: the number of its text, where in that text it begins, and the next piece plus one. */
  readonly text: Uint16Array;
  readonly offset: Uint16Array;
  readonly next: Uint16Array;
  /** The texts one after another, and by number where each begins; at the end of that, the length of all. */
  readonly spelt: Uint8Array;
  readonly starts: Uint32Array;
}

/** Spreads four bytes over a hash (Knuth, The Art of Computer Programming, section 6.4). */
export const SPREAD = 0x9e3779b1;

/**
 * For each text two pieces of four bytes that follow one another: those that fewest of the other
 * texts have, so that a page seldom has one of them by chance.
 */
export function piecesOf(texts: readonly string[]): Pieces {
  const wordsOf = texts.map(foldedWords);
  // Counted by hash, which is near enough to choose by.
  const uses = new Uint32Array(1 << COUNTED);
  for (const words of wordsOf) for (const word of words) count(uses, word, 1);
  for (const word of foldedWords(COMMON_PAGE)) count(uses, word, COMMON);
  const all = texts.length * STEP;
  // At least sixteen places for each piece: nearly all steps then meet none.
  const bits = Math.max(8, Math.ceil(Math.log2(all * 16 + 1)));
  const pieces: Pieces = {
    first: new Uint16Array(1 << bits),
    shift: 32 - bits,
    words: new Int32Array(all),
    text: new Uint16Array(all),
    offset: new Uint16Array(all),
    next: new Uint16Array(all),
    spelt: new TextEncoder().encode(texts.join("")),
    starts: startsOf(texts),
  };
  wordsOf.forEach((words, number) => {
    const from = rarest(words, uses);
    for (let nth = 0; nth < STEP; nth++)
      add(pieces, number * STEP + nth, words[from + nth] ?? 0, number, from + nth);
  });
  return pieces;
}

function startsOf(texts: readonly string[]): Uint32Array {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, number) => (starts[number + 1] = (starts[number] ?? 0) + text.length));
  return starts;
}

function add(pieces: Pieces, piece: number, word: number, text: number, offset: number): void {
  const hash = Math.imul(word, SPREAD) >>> pieces.shift;
  pieces.words[piece] = word;
  pieces.text[piece] = text;
  pieces.offset[piece] = offset;
  pieces.next[piece] = pieces.first[hash] ?? 0;
  pieces.first[hash] = piece + 1;
}

function count(uses: Uint32Array, word: number, times: number): void {
  const hash = Math.imul(word, SPREAD) >>> (32 - COUNTED);
  uses[hash] = (uses[hash] ?? 0) + times;
}

/** Where those pieces begin that are used least, taken together. */
function rarest(words: readonly number[], uses: Uint32Array): number {
  let best = 0;
  let least = Infinity;
  for (let from = 0; from + STEP <= words.length; from++) {
    let sum = 0;
    for (let nth = 0; nth < STEP; nth++)
      sum += uses[Math.imul(words[from + nth] ?? 0, SPREAD) >>> (32 - COUNTED)] ?? 0;
    if (sum < least) [least, best] = [sum, from];
  }
  return best;
}

/** Every four bytes of an ASCII text as a search reads them, whatever the order of bytes here. */
function foldedWords(text: string): number[] {
  const bytes = new Uint8Array(PIECE);
  const halves = new Uint16Array(bytes.buffer);
  const words: number[] = [];
  for (let from = 0; from + PIECE <= text.length; from++) {
    for (let at = 0; at < PIECE; at++) bytes[at] = text.charCodeAt(from + at);
    words.push((halves[0] ?? 0) | ((halves[1] ?? 0) << 16) | FOLD);
  }
  return words;
}
