import { BODY_TEXT_LIMIT } from "../exchange/body-ray-id";
import { Found } from "./found-texts";
import { FOLD, LEAST, piecesOf, SPREAD, STEP, type Pieces } from "./text-pieces";

/** Finds which of many texts occur in a body, in one pass over it, whatever their number. */
export interface TextSearch {
  /** The texts that occur, compared without regard to ASCII case. */
  search(body: string): Found;
  /** The number of a text, undefined where it is not one of those looked for. */
  numberOf(text: string): number | undefined;
  /** The numbers of some texts; undefined where one is not looked for. Remembered by the list. */
  numbersOf(texts: readonly string[]): readonly number[] | undefined;
  /** The texts that are found in passing, by number; the others have higher ones. */
  readonly long: readonly string[];
}

/**
 * A search for lower-case ASCII texts: time linear in the body, no matter how many signatures there
 * are. It looks at four bytes, two bytes further at each step. Of each text it knows two pieces of
 * four bytes, one of which is met wherever the text stands; only where one is met is the whole text compared. After Wu
 * and Manber, "A fast algorithm for multi-pattern searching", TR 94-17, 1994. Texts that are too
 * short for that are looked for one by one, when they are asked for.
 */
export function textSearch(texts: Iterable<string>): TextSearch {
  const wanted = [...new Set(texts)].filter((text) => text !== "");
  const long = wanted.filter(({ length }) => length >= LEAST);
  const all = [...long, ...wanted.filter(({ length }) => length < LEAST)];
  const numbers = new Map(all.map((text, number) => [text, number]));
  const pieces = piecesOf(long);
  const lists = new WeakMap<readonly string[], readonly number[]>();
  return {
    long,
    numberOf: (text) => numbers.get(text),
    numbersOf: (some) => {
      let known = lists.get(some);
      if (known !== undefined) return known;
      known = some.flatMap((text) => numbers.get(text) ?? []);
      if (known.length !== some.length) return undefined;
      lists.set(some, known);
      return known;
    },
    search: (body) => run(body, all, long.length, pieces),
  };
}

const encoder = new TextEncoder();
// Made once: a body of the length that is looked at at most has no more bytes of UTF-8.
const bytes = new Uint8Array(3 * BODY_TEXT_LIMIT);
const halves = new Uint16Array(bytes.buffer);

function run(body: string, texts: readonly string[], long: number, pieces: Pieces): Found {
  const { first, shift } = pieces;
  const looked = body.length > BODY_TEXT_LIMIT ? body.slice(0, BODY_TEXT_LIMIT) : body;
  const { written } = encoder.encodeInto(looked, bytes);
  const found = new Found(looked, written === looked.length, texts, long);
  const steps = written >>> 1;
  let half = halves[0] ?? 0;
  for (let step = 1; step < steps; step++) {
    const next = halves[step] ?? 0;
    const word = half | (next << 16) | FOLD;
    half = next;
    const piece = first[Math.imul(word, SPREAD) >>> shift] ?? 0;
    if (piece !== 0) compare((step - 1) * STEP, word, piece, written, found, pieces);
  }
  return found;
}

/** Adds the texts that stand where a step has met a piece that may be theirs. */
function compare(at: number, word: number, met: number, written: number, found: Found, pieces: Pieces): void {
  for (let piece = met; piece !== 0; piece = pieces.next[piece - 1] ?? 0) {
    if (pieces.words[piece - 1] !== word) continue;
    const number = pieces.text[piece - 1] ?? 0;
    const from = at - (pieces.offset[piece - 1] ?? 0);
    if (from >= 0 && standsAt(from, number, written, pieces) && !found.has(number)) found.add(number, from);
  }
}

/** Compares from the end, where texts differ more than at their beginning. */
function standsAt(from: number, number: number, written: number, { spelt, starts }: Pieces): boolean {
  const start = starts[number] ?? 0;
  const back = from - start;
  let at = (starts[number + 1] ?? 0) - 1;
  if (back + at >= written) return false;
  for (; at >= start; at--) {
    const byte = bytes[back + at] ?? 0;
    if (spelt[at] !== (byte >= 65 && byte <= 90 ? byte + 32 : byte)) return false;
  }
  return true;
}
