import { rayHints } from "../exchange/body-ray-id";
import { textsOfMark } from "./mark-texts";
import { referenceIdHints } from "./reference-id";
import { shownHints } from "./relay";
import type { Signature } from "./signature";
import { textSearch, type TextSearch } from "./text-search";

const compiled = new WeakMap<readonly Signature[], TextSearch>();

/**
 * The search for every `text` that these signatures ask a body for, and for what the engine itself
 * asks for, compiled on first use.
 */
export function searchFor(signatures: readonly Signature[]): TextSearch {
  let search = compiled.get(signatures);
  if (search === undefined) {
    search = textSearch([...textsOf(signatures), ...rayHints, ...referenceIdHints, ...shownHints]);
    compiled.set(signatures, search);
  }
  return search;
}

function textsOf(signatures: readonly Signature[]): string[] {
  return signatures.flatMap(({ marks }) => marks).flatMap((mark) => textsOfMark(mark).flat());
}
