import { atomKind } from "./atom";
import { oddAtoms, type Atom } from "./atom-groups";
import { removedMark } from "./removed";

/** A sign in percent encoding is none: what it hides is looked for elsewhere. */
const atom = /%[0-9a-f]{2}|([\p{L}\p{M}\p{N}]+)/giu;
const marks = /\[removed\](?:[-_~+./=]{0,3}\[removed\])+/g;

/**
 * The text with every group of letters and digits taken out that is nothing people write: an
 * allow-list of shapes. Next to what is taken out only words stay, since a secret may be in pieces.
 */
export function redactAtoms(text: string, digits: number): string {
  const odd = oddAtoms(atomsOf(text, digits));
  let rest = "";
  let from = 0;
  for (const one of odd.size === 0 ? [] : [...odd].toSorted((a, b) => a.at - b.at)) {
    rest += text.slice(from, one.at) + removedMark;
    from = one.at + one.text.length;
  }
  return (rest + text.slice(from)).replace(marks, removedMark);
}

function atomsOf(text: string, digits: number): Atom[] {
  const found = [...text.matchAll(atom)].filter(([, own]) => own !== undefined);
  return found.map(({ 0: own, index }, nth) => {
    const before = text.slice(Math.max(0, index - 8), index);
    return {
      text: own,
      at: index,
      kind: atomKind(own, Math.max(digits, digitsAfter(before))),
      gap: text.slice(index + own.length, found[nth + 1]?.index ?? index + own.length),
      isMark: text.startsWith(removedMark, index - 1),
    };
  });
}

/** How long a number may be after such a text: versions and fractions, ports, and codes of errors may be longer. */
function digitsAfter(before: string): number {
  if (/\d\.$/.test(before)) return 6;
  return /\b(?:port|code|error)["']?[ :=]{1,3}$/i.test(before) ? 5 : 0;
}
