import type { AtomKind } from "./atom";
import { isWordLike, wordScore } from "./word-like";

/** Letters and digits without anything between them, as they stand in a text. */
export interface Atom {
  readonly text: string;
  readonly at: number;
  readonly kind: AtomKind;
  /** What stands between it and the next one; empty after the last. */
  readonly gap: string;
  /** Whether it is the word of a mark that stands for something that was taken out before. */
  readonly isMark: boolean;
}

/** What secrets have inside: base64 and base64url, UUIDs, JWTs, e-mail-like and path-like things. */
const joiner = /^\]?[-_~+./=]{1,3}\[?$/;
/** What may stand in a row of short groups (fingerprints, addresses of network cards). */
const rowGap = /^(?:[-_:.=]|\s)$/;
/** Base64 with its signs in it, as long as a secret. */
const base64 = /^(?=.{10})[A-Za-z0-9]+(?:[-_+/]{1,3}[A-Za-z0-9]+){2,}$/;
/** Shortest of a row of groups that is a secret, in letters and digits. */
const shortestRow = 8;

/** The atoms that are odd, by themselves or by what they are joined to. */
export function oddAtoms(atoms: readonly Atom[]): Set<Atom> {
  const odd = new Set(atoms.filter(({ kind }) => kind === "odd"));
  for (const row of groups(atoms, rowGap)) for (const one of oddInRow(row)) odd.add(one);
  for (const chain of groups(atoms, joiner)) for (const one of oddInChain(chain, odd)) odd.add(one);
  return odd;
}

function groups(atoms: readonly Atom[], between: RegExp): Atom[][] {
  const all: Atom[][] = [];
  let group: Atom[] = [];
  for (const one of atoms) {
    group.push(one);
    if (between.test(one.gap)) continue;
    all.push(group);
    group = [];
  }
  return group.length === 0 ? all : [...all, group];
}

/** Short groups in a row of which two mix letters and digits, or five that are hex. */
function oddInRow(row: readonly Atom[]): Atom[] {
  const odd: Atom[] = [];
  let run: Atom[] = [];
  for (const one of [...row, null]) {
    if (one !== null && isShort(one.text)) {
      run.push(one);
      continue;
    }
    const mixed = run.filter(({ text }) => /\d/.test(text) && /[A-Za-z]/.test(text)).length;
    const length = run.reduce((sum, { text }) => sum + text.length, 0);
    const isHex = run.length >= 5 && mixed >= 1 && run.every(({ text }) => /^[0-9a-f]{1,4}$/i.test(text));
    const isMixed = mixed >= 2 && run.some(({ kind }) => kind === "weak");
    if (length >= shortestRow && (isHex || isMixed)) odd.push(...run);
    run = [];
  }
  return odd;
}

function isShort(text: string): boolean {
  return text.length <= 6 && /^[A-Za-z0-9]+$/.test(text) && !/^[A-Z]?[a-z]{3,}$/.test(text);
}

/**
 * Atoms joined without a space: where one is odd only words stay beside it, since the others may be
 * pieces of the same secret; and where none is, two that are no clear words with a digit in one, or three.
 */
function oddInChain(chain: readonly Atom[], odd: ReadonlySet<Atom>): readonly Atom[] {
  if (chain.some((one) => one.isMark || odd.has(one)))
    return chain.filter(({ isMark, text, gap }) => !isMark && !isClearWord(text, gap));
  const unclear = chain.filter(({ text }) => isUnclear(text));
  if (unclear.length === 0) return [];
  if (isBase64(chain.map(({ text, gap }, at) => (at < chain.length - 1 ? text + gap : text)).join("")))
    return chain;
  return unclear.length >= (unclear.some(({ text }) => /\d/.test(text)) ? 2 : 3) ? unclear : [];
}

function isBase64(text: string): boolean {
  return (
    base64.test(text) && /\d/.test(text) && (text.includes("+") || (/[a-z]/.test(text) && /[A-Z]/.test(text)))
  );
}

/** Numbers are clear, and words with a number at one end, unless it is most of it. */
function isUnclear(text: string): boolean {
  const letters = /^\d{0,4}([^\d]*)\d{0,6}$/.exec(text)?.[1];
  if (letters === undefined) return true;
  const isMixture = letters.length < 4 && letters.length < text.length && text.length >= 5;
  return letters.length > 1 && (isMixture || !isClearWord(letters, "="));
}

/** Stricter than what may stand alone: groups of a serial number are short, and some are letters alone. */
function isClearWord(text: string, gap: string): boolean {
  if (!/[A-Za-z0-9]/.test(text)) return true;
  if (/^[A-Z]{2,}$/.test(text)) return text.length <= 3 || (gap.startsWith("=") && wordScore(text) >= 5.5);
  return /^[A-Z]?[a-z]+$/.test(text) && isWordLike(text) && (text.length < 4 || wordScore(text) >= 5.5);
}
