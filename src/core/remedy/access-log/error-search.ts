import type { ErrorFinding, ErrorLine } from "./error-finding";
import { errorTime, offsetWithin } from "./error-time";
import { explainLine, firewallRule } from "./explain-line";
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
  readonly #path: string;
  readonly #start: number[] = [];
  readonly #here: ErrorLine[] = [];
  readonly #near: ErrorLine[] = [];
  readonly #otherTimes: ErrorLine[] = [];
  readonly #offsets = new Set<number>();
  #linesRead = 0;
  #from: string | null = null;
  #to: string | null = null;

  constructor(target: LogTarget) {
    this.#window = timeWindow(target);
    this.#path = splitTarget(target.target).path;
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
      offsets: [...this.#offsets],
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
    const samePath = isAbout(withoutReferrer(text), this.#path);
    const offset = this.#window === null ? null : offsetWithin(time, this.#window);
    const now = offset !== null;
    if (now && samePath) {
      this.#offsets.add(offset);
      this.#add(this.#here, text, true);
    } else if ((now || samePath) && explainLine(text) !== null)
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

/** A request line as nginx quotes it at a line's end, or as Apache's AH00127 has it. nginx cuts long lines. */
const requestLine = /(?:, request: "|Cannot map )[A-Z]{1,20} (\S{1,8000})/;
/** What may follow a folder in the name of the file that the server looked for in it. */
const folderFile = /^(?:(?:index|default|home)\.\w|\.htaccess\b)/;
/** What makes of a path the beginning of another's name. A dot at the end of a sentence does not. */
const goesOn = /^(?:[\w/%~-]|\.\w)/;

/** Whether a line is about a path: by its request or URI where it tells one, else by the file's name. */
function isAbout(text: string, path: string): boolean {
  const asked = requestLine.exec(text)?.[1] ?? firewallRule(text)?.uri;
  if (typeof asked === "string") return decoded(splitTarget(asked).path) === decoded(path);
  // "/" alone is in every line.
  return path !== "/" && (names(text, path) || names(text, decoded(path)));
}

/** Whether a word of a line ends in a path, outside of a query. */
function names(text: string, path: string): boolean {
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
    const next = text.slice(at + path.length, at + path.length + 20);
    const inQuery = text.slice(text.lastIndexOf(" ", at) + 1, at).includes("?");
    if (!inQuery && (!goesOn.test(next) || (path.endsWith("/") && folderFile.test(next)))) return true;
  }
  return false;
}

/** What a page asked for has that page's path only as its referrer. */
function withoutReferrer(text: string): string {
  const at = text.search(/, refer(?:r)?er: /);
  return at < 0 ? text : text.slice(0, at);
}
