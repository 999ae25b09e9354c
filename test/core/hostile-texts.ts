import * as fc from "fast-check";

/** How many texts that match are made of an expression. */
const samples = 2;
/** At how many places each is cut. */
const cuts = 6;

/**
 * Pieces that are hard for an expression when they are repeated: what it matches, what it all but
 * matches, the beginnings of that, and each of its characters. The same for the same expression.
 */
export function hostilePieces(expression: RegExp): { readonly once: string; readonly again: string }[] {
  const pieces = new Map<string, { once: string; again: string }>();
  const add = (once: string, again: string): void => {
    if (again !== "") pieces.set(`${once}\n${again}`, { once, again });
  };
  for (const text of matching(expression)) {
    const most = [...text].map((character) => character.repeat(3)).join("");
    for (const one of [text, most]) {
      add("", one.slice(0, -1));
      add("", `${one.slice(0, -1)}\0`);
    }
    const step = Math.max(1, Math.ceil(text.length / cuts));
    for (let at = 0; at < text.length; at += step) {
      const before = text.slice(0, at);
      const character = text.charAt(at);
      add("", before);
      // The beginning once, then one character without end, and the beginning with much of it.
      add(before, character);
      add("", before + character.repeat(60));
    }
  }
  for (const character of [" ", "\n", "a", "0", "<", "-", '"']) add("", character);
  return [...pieces.values()];
}

/**
 * A text of so many characters: a piece without end, and last a character that nothing expects, so
 * that what looks for the end of the text is disappointed as late as can be.
 */
export function repeated({ once, again }: { once: string; again: string }, length: number): string {
  return `${(once + again.repeat(Math.ceil(length / again.length))).slice(0, length - 1)}\0`;
}

/** Some texts that an expression matches, but for its assertions; the same for the same expression. */
export function matching(expression: RegExp): string[] {
  const pattern = new RegExp(withoutAssertions(expression.source), expression.flags.replace(/[giy]/g, ""));
  return fc.sample(fc.stringMatching(pattern, { size: "small" }), { numRuns: samples, seed: 403 });
}

/** Assertions and references back: texts for them cannot be made, and what is made without is hostile enough. */
function withoutAssertions(source: string): string {
  let kept = "";
  let depth = 0;
  /** The depth of the look around that is being left out, 0 outside any. */
  let leftOut = 0;
  for (const [token] of source.matchAll(/\[(?:\\.|[^\]\\])*\]|\\.|\(\?<?[=!]|[^]/g)) {
    const opens = token.startsWith("(");
    if (opens) depth += 1;
    if (leftOut === 0 && opens && /[=!]$/.test(token)) leftOut = depth;
    if (leftOut === 0 && !/^\\[bB1-9]/.test(token)) kept += token;
    if (token !== ")") continue;
    if (leftOut === depth) leftOut = 0;
    depth -= 1;
  }
  return kept;
}
