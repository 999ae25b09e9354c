/** What a text holds that some step of `redactText` looks for. */
export interface Glance {
  readonly colon: boolean;
  readonly equals: boolean;
  readonly dot: boolean;
  /** A sign in which an at sign may be spelt. */
  readonly at: boolean;
  /** A piece of a run that is neither short nor made of words: it may be a token. */
  readonly odd: boolean;
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const JOIN = 8;
const SPLIT = 16;
const COLON = 32;
const EQUALS = 64;
const DOT = 128;
const AT = 256;
const RUN = LOWER | UPPER | DIGIT | JOIN | SPLIT;
const WORD = LOWER | UPPER | DIGIT;

/** What each ASCII character is. */
const kinds = new Uint16Array(128);
const assign = (characters: string, kind: number): void => {
  for (const one of characters) kinds[one.charCodeAt(0)] = kind;
};
assign("abcdefghijklmnopqrstuvwxyz", LOWER);
assign("ABCDEFGHIJKLMNOPQRSTUVWXYZ", UPPER);
assign("0123456789", DIGIT);
assign("-_~+", JOIN);
assign("./", SPLIT);
assign("=", SPLIT | EQUALS);
assign(".", SPLIT | DOT);
assign(":", COLON);
assign("@%&\\", AT);

/** No piece that is shorter is like a token. */
const TOKEN = 8;
/** No word is longer; and words with hyphens between them may be a UUID from here on. */
const LONGEST_WORD = 38;
const UUID = 36;

/**
 * One look at each character, which spares most texts all else. In a run (letters, digits and
 * `_~+./=-`) every piece between `.`, `/` and `=` is odd that is long enough for a token and is not
 * words with one capital at most, at their beginning.
 */
export function glanceAt(text: string): Glance {
  let seen = 0;
  let odd = false;
  let piece = 0;
  let word = 0;
  let plain = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (kinds[code] ?? 0) : 0;
    seen |= kind;
    if ((kind & RUN) === 0 || (kind & SPLIT) !== 0) {
      if (piece >= TOKEN && (!plain || piece >= UUID)) odd = true;
      piece = word = 0;
      plain = true;
      continue;
    }
    piece += 1;
    if ((kind & WORD) === 0) word = 0;
    else {
      if (kind === DIGIT || (kind === UPPER && word > 0) || word >= LONGEST_WORD) plain = false;
      word += 1;
    }
  }
  if (piece >= TOKEN && (!plain || piece >= UUID)) odd = true;
  return {
    colon: (seen & COLON) !== 0,
    equals: (seen & EQUALS) !== 0,
    dot: (seen & DOT) !== 0,
    at: (seen & AT) !== 0,
    odd,
  };
}
