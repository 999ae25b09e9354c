import { atomKind, type AtomKind } from "./atom";
import { removedMark } from "./removed";
import { isWordLike, wordScore } from "./word-like";

const atom = /[\p{L}\p{M}\p{N}]+/gu;
/** What secrets have inside: base64 and base64url, UUIDs, JWTs, e-mail-like and path-like things. */
const joiner = /^\]?[-_~+./=]{1,3}\[?$/;
/** What may stand in a row of short groups (serial numbers, fingerprints, addresses of network cards). */
const rowGap = /^(?:[-_:.=]|\s)$/;
const markPlace = /\[removed\](?:[-_~+./=]{0,3}\[removed\])+/g;
/** Shortest of a row of groups that is a secret, in letters and digits. */
const shortestRow = 8;

interface Atom {
  readonly text: string;
  readonly at: number;
  readonly kind: AtomKind;
}

/**
 * The text with every group of letters and digits taken out that is nothing people write: an
 * allow-list of shapes. Next to what is taken out only words stay, since a secret may be in pieces.
 */
export function redactAtoms(text: string, digits: number): string {
  const atoms: Atom[] = [...text.matchAll(atom)].map((found) => ({
    text: found[0],
    at: found.index,
    kind: atomKind(
      found[0],
      Math.max(digits, digitsAfter(text.slice(Math.max(0, found.index - 8), found.index))),
    ),
  }));
  const out = atoms.map(({ kind }) => kind === "odd");
  takeRows(text, atoms, out);
  takeNeighbours(text, atoms, out);
  if (!out.includes(true)) return text.replace(markPlace, removedMark);
  let rest = "";
  let from = 0;
  atoms.forEach((one, nth) => {
    if (out[nth] !== true) return;
    rest += text.slice(from, one.at) + removedMark;
    from = one.at + one.text.length;
  });
  return (rest + text.slice(from)).replace(markPlace, removedMark);
}

/** How long a number may be after such a text: versions and fractions, ports, and codes of errors may be longer. */
function digitsAfter(before: string): number {
  if (/\d\.$/.test(before)) return 6;
  return /\b(?:port|code|error)["']?[ :=]{1,3}$/i.test(before) ? 5 : 0;
}

/** Short groups that mix letters and digits, two or more in one row: the whole row goes. */
function takeRows(text: string, atoms: readonly Atom[], out: boolean[]): void {
  let first = 0;
  for (let nth = 0; nth <= atoms.length; nth++) {
    const one = atoms[nth];
    const before = atoms[nth - 1];
    const goesOn =
      one !== undefined &&
      isRowGroup(one.text) &&
      (nth === first ||
        (before !== undefined && rowGap.test(text.slice(before.at + before.text.length, one.at))));
    if (goesOn) continue;
    const row = atoms.slice(first, nth);
    const mixed = row.filter(({ text: group }) => /\d/.test(group) && /[A-Za-z]/.test(group)).length;
    const weak = row.filter(({ kind }) => kind === "weak").length;
    const length = row.reduce((sum, { text: group }) => sum + group.length, 0);
    const pairs = row.length >= 5 && mixed >= 1 && row.every(({ text: group }) => isHexGroup(group));
    if (length >= shortestRow && ((weak >= 1 && mixed >= 2) || pairs)) out.fill(true, first, nth);
    first = one !== undefined && isRowGroup(one.text) ? nth : nth + 1;
  }
}

function isRowGroup(group: string): boolean {
  return group.length <= 5 && /^[A-Za-z0-9]+$/.test(group) && !/^[A-Z]?[a-z]{3,}$/.test(group);
}

function isHexGroup(group: string): boolean {
  return /^[0-9a-f]{1,4}$/i.test(group);
}

/** Beside what goes only words stay, as far as nothing but joiners stands between. */
function takeNeighbours(text: string, atoms: readonly Atom[], out: boolean[]): void {
  const isMark = ({ at }: Atom): boolean => text.startsWith(removedMark, at - 1);
  const spread = (nth: number, beside: number): void => {
    const [one, other] = [atoms[nth], atoms[beside]];
    if (one === undefined || other === undefined || out[nth] === true || isMark(one)) return;
    if (out[beside] !== true && !isMark(other)) return;
    const [left, right] = nth < beside ? [one, other] : [other, one];
    const gap = text.slice(left.at + left.text.length, right.at);
    if (joiner.test(gap) && !isClearWord(one.text, gap)) out[nth] = true;
  };
  for (let nth = 1; nth < atoms.length; nth++) spread(nth, nth - 1);
  for (let nth = atoms.length - 2; nth >= 0; nth--) spread(nth, nth + 1);
}

/** Stricter than what may stand alone: groups of a serial number are short, and some are letters alone. */
function isClearWord(text: string, gap: string): boolean {
  if (!/[A-Za-z0-9]/.test(text)) return true;
  if (/^[A-Z]{2,}$/.test(text)) return text.length <= 3 || (gap.startsWith("=") && isWordLike(text));
  return /^[A-Z]?[a-z]+$/.test(text) && isWordLike(text) && (text.length < 4 || wordScore(text) >= 5.5);
}
