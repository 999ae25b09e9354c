import { lineEnd, lineStart, lineText } from "./lines-of-bytes";
import { readLine } from "./read-line";
import type { FieldsAt } from "./w3c-directives";

/** So many lines are tried for one that tells its time: a log begins with directives, and has damaged lines. */
const mostTried = 20;

/** The times that a log covers, by the lines at the ends of its stretches, in ms since 1970. */
export class CoveredTime {
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;
  #notUnderstood = 0;
  #rewritten = false;

  get from(): string | null {
    return isoTime(this.#from);
  }

  get to(): string | null {
    return isoTime(this.#to);
  }

  /** How many of the lines that were tried are in no known format. */
  get notUnderstood(): number {
    return this.#notUnderstood;
  }

  /** Whether their paths may be others than the visitor's. */
  get rewritten(): boolean {
    return this.#rewritten;
  }

  /** The times of the first and the last line of a stretch that tell one; null for none. */
  ends(
    bytes: Uint8Array,
    from: number,
    to: number,
    fields: FieldsAt,
  ): readonly [number | null, number | null] {
    let first: number | null = null;
    for (let at = from, tries = 0; at < to && first === null && tries < mostTried; tries++) {
      first = this.#timeOf(lineText(bytes, at, to), fields(at));
      at = lineEnd(bytes, at, to) + 1;
    }
    let last: number | null = null;
    for (let end = to, tries = 0; end > from && last === null && tries < mostTried; tries++) {
      const at = lineStart(bytes, end - 1, from);
      last = this.#timeOf(lineText(bytes, at, to), fields(at));
      end = at;
    }
    return [first, last];
  }

  #timeOf(text: string, fields: readonly string[] | null): number | null {
    const logged = readLine(text, fields);
    if (logged === null && text !== "" && !text.startsWith("#")) this.#notUnderstood++;
    if (logged?.rewritten === true) this.#rewritten = true;
    const time = logged?.time ?? null;
    if (time === null) return null;
    this.#from = Math.min(this.#from, time);
    this.#to = Math.max(this.#to, time);
    return time;
  }
}

function isoTime(ms: number): string | null {
  return Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : null;
}
