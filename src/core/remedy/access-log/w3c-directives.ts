import { findBytes } from "./find-bytes";
import { lineEnd, lineStart, lineText } from "./lines-of-bytes";
import { w3cFields } from "./w3c-line";

/** The names of the fields that hold at a place; null where none were told. */
export type FieldsAt = (at: number) => readonly string[] | null;

const directive = findBytes("#Fields:");

/** Follows the `#Fields` of a W3C log: a server writes them anew at each start, and they may have changed. */
export class W3cDirectives {
  #current: readonly string[] | null = null;

  /** Those that hold at the places between `from` and `to`, and from then on. */
  read(bytes: Uint8Array, from: number, to: number): FieldsAt {
    if (this.#current === null && !beginsWithDirective(bytes, from)) return () => null;
    const told: { at: number; fields: readonly string[] | null }[] = [{ at: from, fields: this.#current }];
    for (let at = directive(bytes, from, to); at >= 0;) {
      const text = lineText(bytes, lineStart(bytes, at, from), to);
      const fields = w3cFields(text);
      if (fields !== null) told.push({ at, fields });
      at = directive(bytes, lineEnd(bytes, at, to), to);
    }
    this.#current = told.at(-1)?.fields ?? null;
    return (at) => told.findLast((one) => one.at <= at)?.fields ?? null;
  }
}

// A W3C log begins with one, if need be behind a byte order mark; only there are they looked for.
function beginsWithDirective(bytes: Uint8Array, from: number): boolean {
  const start = bytes[from] === 0xef ? from + 3 : from;
  return bytes[start] === 0x23;
}
