import { countLines } from "./count-lines";
import { CoveredTime } from "./covered-time";
import { lineEnd, lineStart, lineText } from "./lines-of-bytes";
import type { LogFinding, LogProblem } from "./log-finding";
import { logProblem } from "./log-problem";
import type { LogTarget } from "./log-target";
import type { FindBytes } from "./find-bytes";
import type { FastBytes } from "./fast-bytes";
import { findRayWords } from "./find-ray-words";
import { rayNeedles, type RayNeedles } from "./ray-words";
import { readLine } from "./read-line";
import { farthestOffMs, TargetSearch } from "./target-search";
import { W3cDirectives, type FieldsAt } from "./w3c-directives";
import { WholeLines } from "./whole-lines";

/** So much is looked at together: little enough for the processor's cache, and few enough to ask each for its time. */
const stretch = 1024 * 1024;
/** So many bytes of a line with a Ray ID are read: it may stand behind long cookies. */
const longestWithRay = 64 * 1024;
/** How far a line may be from its place in time: a server logs a slow request late. */
const slackMs = 2 * 60_000;
const offMs = slackMs + farthestOffMs;

/**
 * Searches an access log for refused requests, all in one pass: push its bytes in chunks of any size, then
 * ask. Bytes are searched for the Ray IDs; lines are read only where one was found, and where the times of
 * the first and last line of a stretch say that the request may be in it. A log whose lines are in no order
 * of time is searched too, only slower. Memory does not grow with the log. Never throws.
 */
export class LogSearch {
  readonly #lines = new WholeLines((bytes, from, to) => this.#take(bytes, from, to));
  readonly #covered = new CoveredTime();
  readonly #directives = new W3cDirectives();
  readonly #targets: readonly TargetSearch[];
  readonly #needles: RayNeedles;
  readonly #start: number[] = [];
  #anyRays = false;
  #linesRead = 0;

  readonly #fast: FastBytes | null;
  readonly #count: FastBytes["countLines"];

  /** `fast` is what this place has faster than JavaScript. */
  constructor(targets: readonly LogTarget[], fast: FastBytes | null = null) {
    this.#fast = fast;
    this.#count = fast?.countLines ?? countLines;
    this.#targets = targets.map((target) => new TargetSearch(target));
    this.#needles = rayNeedles(
      targets.flatMap(({ rayId }) => (rayId !== null && /^[0-9a-f]{16}$/i.test(rayId) ? [rayId] : [])),
    );
  }

  /** The next bytes of the log. They are not kept, and may be written over afterwards. */
  push(chunk: Uint8Array): void {
    if (this.#start.length < 4) this.#start.push(...chunk.subarray(0, 4 - this.#start.length));
    this.#lines.push(chunk);
  }

  /** Why the log cannot be searched, by its first bytes, also where no request is looked for; null if it can. */
  get problem(): LogProblem | null {
    return logProblem(Uint8Array.from(this.#start));
  }

  /** What was found for each request, in their order. */
  end(): LogFinding[] {
    this.#lines.end();
    const { problem } = this;
    const { from, to, notUnderstood, rewritten } = this.#covered;
    const log = {
      from,
      to,
      linesRead: this.#linesRead,
      linesNotUnderstood: notUnderstood,
      ...(rewritten ? { rewritten } : {}),
      ...(problem === null ? {} : { problem }),
    };
    return this.#targets.map((target) => target.finding(log, this.#anyRays));
  }

  #take(bytes: Uint8Array, from: number, to: number): void {
    for (let start = from; start < to;) {
      const end = Math.min(lineEnd(bytes, Math.min(start + stretch, to) - 1, to) + 1, to);
      this.#look(bytes, start, end);
      start = end;
    }
  }

  #look(bytes: Uint8Array, from: number, to: number): void {
    const fields = this.#directives.read(bytes, from, to);
    const hasRays = this.#findRays(bytes, from, to, fields);
    if (hasRays) this.#anyRays = true;
    const ends = this.#covered.ends(bytes, from, to, fields);
    for (const one of this.#targets) {
      if (!mayHold(ends, one)) continue;
      one.around(hasRays);
      for (const find of one.finds) this.#readLines(one, find, bytes, from, to, fields);
    }
    this.#linesRead += this.#count(bytes, from, to);
  }

  /** Notes the lines that have a Ray ID which is looked for; answers whether there are Ray IDs at all. */
  #findRays(bytes: Uint8Array, from: number, to: number, fields: FieldsAt): boolean {
    // For each Ray ID, how far was looked: a line may have it a thousand times, and a log in every line.
    const looked = new Map<
      string,
      { readonly end: number; readonly counted: number; readonly lines: number }
    >();
    return findRayWords(bytes, from, to, this.#needles, this.#fast, (rayId, at) => {
      const before = looked.get(rayId) ?? { end: from, counted: from, lines: 0 };
      if (at < before.end) return;
      const wanting = this.#targets.filter((one) => one.wantsRay(rayId));
      if (wanting.length === 0) {
        looked.set(rayId, { ...before, end: to });
        return;
      }
      const start = lineStart(bytes, at, before.end);
      const lines = before.lines + this.#count(bytes, before.counted, start);
      looked.set(rayId, { end: lineEnd(bytes, at, to), counted: start, lines });
      const text = lineText(bytes, start, to, longestWithRay);
      const logged = readLine(text, fields(start));
      for (const one of wanting) one.foundRay(this.#linesRead + 1 + lines, text, logged);
    });
  }

  /** Reads those lines of a stretch that have the path of the request. */
  #readLines(
    one: TargetSearch,
    find: FindBytes,
    bytes: Uint8Array,
    from: number,
    to: number,
    fields: FieldsAt,
  ): void {
    let number = this.#linesRead + 1;
    let counted = from;
    for (let at = find(bytes, from, to); at >= 0;) {
      const start = lineStart(bytes, at, from);
      const text = lineText(bytes, start, to);
      number += this.#count(bytes, counted, start);
      counted = start;
      one.look(number, text, readLine(text, fields(start)));
      at = find(bytes, lineEnd(bytes, at, to), to);
    }
  }
}

/** Whether a line of the request may be between two lines of these times. */
function mayHold(ends: readonly [number | null, number | null], { window }: TargetSearch): boolean {
  if (window === null) return false;
  const [first, last] = ends;
  if (first === null || last === null) return true;
  return Math.min(first, last) - offMs <= window.to && Math.max(first, last) + offMs >= window.from;
}
