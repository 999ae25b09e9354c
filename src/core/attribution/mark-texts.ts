import { better, neededTexts } from "./needed-texts";
import type { Mark } from "./signature";

/** A text as long as this is rare enough: it is not worth the time to read the expressions for more. */
const TELLING = 12;

const known = new WeakMap<Mark, readonly (readonly string[])[]>();

/**
 * What a body must have for a mark to hold: of each of these lists one text. Those that the mark
 * itself names, and those without which its expressions do not match.
 */
export function textsOfMark(mark: Mark): readonly (readonly string[])[] {
  let texts = known.get(mark);
  if (texts === undefined) {
    texts = readTexts(mark);
    known.set(mark, texts);
  }
  return texts;
}

function readTexts(mark: Mark): readonly (readonly string[])[] {
  const own = mark.when.flatMap((one) => ("text" in one && one.text !== undefined ? [one.text] : []));
  const lists = own.map((text) => [text]);
  if (own.some((text) => text.length >= TELLING)) return lists;
  const needed = mark.when
    .flatMap((one) => ("body" in one ? [neededTexts(one.body) ?? []] : []))
    .filter((texts) => texts.length > 0);
  // Where a text is in all that an expression needs, nothing is gained by looking for it as well.
  const isImplied = (text: string): boolean =>
    needed.some((texts) => texts.every((one) => one.includes(text)));
  return [...needed, ...lists.filter(([text = ""]) => !isImplied(text))];
}

/** The list that is seldom met by chance; null where a mark needs no text that can be found in passing. */
export function rarestTexts(lists: readonly (readonly string[])[]): readonly string[] | null {
  return lists.reduce<readonly string[] | null>(better, null);
}
