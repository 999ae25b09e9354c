/** Numbers and texts that look random and are the same at every run. */
export interface Seeded {
  /** From 0 to less than 1. */
  next(): number;
  /** A whole number from 0 to less than the bound. */
  below(bound: number): number;
  /** One of several. Throws for none. */
  pick<One>(some: readonly One[]): One;
  /** So many lower-case letters. */
  word(length: number): string;
  /** So many hex digits. */
  hex(length: number): string;
}

/** A source of such numbers: mulberry32, public domain, by Tommy Ettinger. */
export function seeded(seed: number): Seeded {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  const letters = (alphabet: string, length: number): string => {
    let text = "";
    for (let count = 0; count < length; count++) text += alphabet.charAt(below(alphabet.length));
    return text;
  };
  return {
    next,
    below,
    pick: (some) => {
      const one = some[below(some.length)];
      if (one === undefined) throw new Error("There is nothing to pick from.");
      return one;
    },
    word: (length) => letters("abcdefghijklmnopqrstuvwxyz", length),
    hex: (length) => letters("0123456789abcdef", length),
  };
}
