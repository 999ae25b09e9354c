import { atomKind } from "./atom";
import { oddAtoms, type Atom } from "./atom-groups";
import { removedMark } from "./removed";

/** A sign in percent encoding is none: what it hides is looked for elsewhere. */
const atom = /%[0-9a-f]{2}|([\p{L}\p{M}\p{N}]+)/giu;
/** Characters before a number that tell what it counts. */
const context = 48;
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
    return {
      text: own,
      at: index,
      kind: atomKind(own, lengthAllowed(text, own, index, digits)),
      gap: text.slice(index + own.length, found[nth + 1]?.index ?? index + own.length),
      isMark: text.startsWith(removedMark, index - 1),
    };
  });
}

function lengthAllowed(text: string, own: string, index: number, digits: number): number {
  if (own.length <= digits || own.length > 7 || !/^\d+$/.test(own)) return digits;
  return Math.max(digits, digitsAfter(text.slice(Math.max(0, index - context), index)));
}

/**
 * How long a number may be after such a text: versions and fractions, ports, and codes of errors may be
 * longer; so are numbers of a firewall's rules (OWASP CRS has six digits), of a CVE and of a network (ASN).
 */
function digitsAfter(before: string): number {
  if (/\d\.$/.test(before)) return 6;
  if (/\b(?:port|code|error)["']?[ :=]{1,3}$/i.test(before)) return 5;
  if (/(?:\b|_)rule(?:[ _-]?(?:id|number|no\.?))?["']?[ :=#]{1,3}["']?$/i.test(before)) return 7;
  return /\[id ["']?$|(?:WAF|RULE|CRS)[_-]$|\bCVE-\d{4}-$|\bASN?\)?[^()]{0,40}[ (]$/.test(before) ? 6 : 0;
}
