import { COMMON_PAGE } from "./common-page";
import { atomsOf, type Atom } from "./expression-atoms";
import { LEAST } from "./text-pieces";

/** As many texts stand for one expression at most. */
const MOST = 24;
/** A longer text is no better. */
const LONG = 16;

/** What a part of an expression says of what it matches. */
interface Known {
  /** Everything that it matches, in lower case; null where that is not a few texts. */
  readonly exact: readonly string[] | null;
  /** Texts of which one is in everything that it matches; null where none are known. */
  readonly needed: readonly string[] | null;
}

const nothing: Known = { exact: null, needed: null };

/**
 * Lower-case ASCII texts of which one is, in some case, in whatever an expression matches; null
 * where its source does not show any that are long enough to be searched for. So that an
 * expression is tried only where it can match. After Cox, "Regular expression matching with a
 * trigram index", 2012.
 */
export function neededTexts({ source, flags }: RegExp): readonly string[] | null {
  if (/[uv]/.test(flags)) return null;
  return ofBranches(atomsOf(source)).needed;
}

function ofBranches(branches: readonly (readonly Atom[])[]): Known {
  const all = branches.map(ofSequence);
  const exact = all.flatMap((one) => one.exact ?? []);
  const needed = all.flatMap((one) => one.needed ?? []);
  return {
    exact: all.some((one) => one.exact === null) || exact.length > MOST ? null : exact,
    needed: all.some((one) => one.needed === null) || needed.length > MOST ? null : [...new Set(needed)],
  };
}

function ofSequence(atoms: readonly Atom[]): Known {
  let best: readonly string[] | null = null;
  /** Every text that can stand before what comes next, as far back as that is known. */
  let before: readonly string[] = [""];
  let whole = true;
  for (const atom of atoms) {
    const { exact, needed } = ofAtom(atom);
    if (exact !== null && before.length * exact.length <= MOST) {
      before = joined(before, exact);
      continue;
    }
    best = better(better(best, before), needed);
    before = exact ?? [""];
    whole = false;
  }
  return { exact: whole ? before : null, needed: better(best, before) };
}

function joined(before: readonly string[], after: readonly string[]): readonly string[] {
  // By far the most often: one text after another.
  if (before.length === 1 && after.length === 1) return [`${before[0] ?? ""}${after[0] ?? ""}`];
  return before.flatMap((left) => after.map((right) => left + right));
}

function ofAtom(atom: Atom): Known {
  if (atom.kind === "place") return { exact: [""], needed: null };
  if (atom.kind === "unknown") return nothing;
  const { exact, needed } =
    atom.kind === "group"
      ? ofBranches(atom.branches)
      : { exact: atom.texts.map((one) => one.toLowerCase()), needed: null };
  if (atom.fixed && atom.least === 1) return { exact, needed };
  return atom.least === 0 ? nothing : { exact: null, needed: better(needed, exact ?? []) };
}

/** Of two lists the one with the longer texts, of as long ones the one with fewer; null where neither can be searched for. */
export function better(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  if (other === null || worthOf(other) < LEAST) return one;
  return one === null || worthOf(other) - other.length / MOST > worthOf(one) - one.length / MOST
    ? other
    : one;
}

function worthOf(texts: readonly string[]): number {
  let least = LONG;
  for (const text of texts) least = Math.min(least, text.length, isCommon(text) ? LEAST : LONG);
  return texts.length === 0 ? 0 : least;
}

const common = new Map<string, boolean>();

function isCommon(text: string): boolean {
  let known = common.get(text);
  if (known === undefined) {
    known = COMMON_PAGE.includes(text);
    common.set(text, known);
  }
  return known;
}
