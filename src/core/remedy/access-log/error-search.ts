import type { ErrorFinding, ErrorLine } from "./error-finding";
import { errorTime, mayBeWithin } from "./error-time";
import { explainLine } from "./explain-line";
import { lineEnd, lineText } from "./lines-of-bytes";
import { logProblem } from "./log-problem";
import type { LogTarget } from "./log-target";
import { splitTarget } from "./logged-request";
import { timeWindow } from "./same-request";
import { WholeLines } from "./whole-lines";

const mostLines = 20;
const longestShown = 2_000;

/**
 * Searches an error log for lines that explain one refusal: those at its time that name its path, those at
 * its time that explain a refusal, and without any, explained refusals of the same path at other times.
 * Push the bytes in chunks of any size, then ask. Memory does not grow with the log. Never throws.
 */
export class ErrorSearch {
  readonly #lines = new WholeLines((bytes, from, to) => this.#take(bytes, from, to));
  readonly #window: ReturnType<typeof timeWindow>;
  readonly #paths: readonly string[];
  readonly #start: number[] = [];
  readonly #here: ErrorLine[] = [];
  readonly #near: ErrorLine[] = [];
  readonly #otherTimes: ErrorLine[] = [];
  #linesRead = 0;
  #from: string | null = null;
  #to: string | null = null;

  constructor(target: LogTarget) {
    this.#window = timeWindow(target);
    const { path } = splitTarget(target.target);
    // "/" alone is in every line: the front page is known by its request line.
    this.#paths = path === "/" ? [" / HTTP/", " /?"] : [...new Set([path, decoded(path)])];
  }

  /** The next bytes of the log. They are not kept. */
  push(chunk: Uint8Array): void {
    if (this.#start.length < 4) this.#start.push(...chunk.subarray(0, 4 - this.#start.length));
    this.#lines.push(chunk);
  }

  /** What was found. */
  end(): ErrorFinding {
    this.#lines.end();
    const problem = logProblem(Uint8Array.from(this.#start));
    const lines = [...this.#here, ...this.#near].slice(0, mostLines);
    return {
      lines,
      otherTimes: lines.length > 0 ? [] : this.#otherTimes,
      linesRead: this.#linesRead,
      from: this.#from,
      to: this.#to,
      ...(problem === null ? {} : { problem }),
    };
  }

  #take(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at = lineEnd(bytes, at, to) + 1) {
      this.#linesRead++;
      this.#look(lineText(bytes, at, to));
    }
  }

  #look(text: string): void {
    const time = errorTime(text);
    if (time === null) return;
    this.#from ??= time.text;
    this.#to = time.text;
    const samePath = this.#paths.some((path) => names(withoutReferrer(text), path));
    const now = this.#window !== null && mayBeWithin(time, this.#window);
    if (now && samePath) this.#add(this.#here, text, true);
    else if ((now || samePath) && explainLine(text) !== null)
      this.#add(now ? this.#near : this.#otherTimes, text, samePath);
  }

  #add(lines: ErrorLine[], text: string, samePath: boolean): void {
    if (lines.length >= mostLines) return;
    lines.push({ number: this.#linesRead, text: text.slice(0, longestShown), samePath });
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a line has a path, and not only as the beginning of another's name. */
function names(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    const next = text[at + path.length] ?? "";
    if (path.endsWith("/") || path.endsWith("?") || !/[\w/%-]/.test(next)) return true;
  }
  return false;
}

/** What a page asked for has that page's path only as its referrer. */
function withoutReferrer(text: string): string {
  const at = text.search(/, refer(?:r)?er: /);
  return at < 0 ? text : text.slice(0, at);
}
