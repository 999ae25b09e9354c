/** What may follow a character and leave it out or vary it. */
const QUANTIFIER = /^[?*{]/;
/** A character that stands for itself. */
const LITERAL = /^[\w\- "/!#%&',:;<=>@~]/;

/**
 * The lower-case characters with one of which every value of one line begins that an expression
 * matches; null where its source does not show that. So that of many expressions on one field only those few are
 * tried that can match, however many there are.
 */
export function valueStarts(expression: RegExp): readonly string[] | null {
  const { source, flags } = expression;
  const anchor = /^(?:\^|\(\?:\^\|\\n\))/.exec(source)?.[0];
  if (anchor === undefined || /[muvy]/.test(flags)) return null;
  const branches = alternatives(source.slice(anchor.length));
  if (branches.length !== 1) return null;
  const rest = branches[0] ?? "";
  if (!rest.startsWith("(?:")) return startsOf([rest]);
  const end = closing(rest);
  if (end === -1 || QUANTIFIER.test(rest.slice(end + 1))) return null;
  return startsOf(alternatives(rest.slice(3, end)));
}

function startsOf(branches: readonly string[]): string[] | null {
  const starts = new Set<string>();
  for (const branch of branches) {
    if (!LITERAL.test(branch) || QUANTIFIER.test(branch.slice(1))) return null;
    starts.add(branch.charAt(0).toLowerCase());
  }
  return [...starts];
}

/** The branches of a source at its outermost level. */
function alternatives(source: string): string[] {
  const branches: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { at, character } of outsideClasses(source)) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character !== "|" || depth !== 0) continue;
    branches.push(source.slice(from, at));
    from = at + 1;
  }
  return [...branches, source.slice(from)];
}

/** Where the group ends with which a source begins; -1 where it does not end. */
function closing(source: string): number {
  let depth = 0;
  for (const { at, character } of outsideClasses(source)) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** The characters of a source that are neither escaped nor in a class. */
function* outsideClasses(source: string): Generator<{ at: number; character: string }> {
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at += 1;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else yield { at, character };
  }
}
