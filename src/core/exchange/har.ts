import type { Message } from "../messages/message";
import type { Exchange } from "./exchange";
import { glance } from "./har-glance";
import { readHarEntry } from "./har-entry";

/** One entry of a HAR: its exchange, or what is wrong with it. `index` counts from 0 in `log.entries`. */
export type HarEntryResult =
  | { readonly index: number; readonly exchange: Exchange }
  | { readonly index: number; readonly problem: Message };

/** What a HAR held, or why it is none. */
export type HarReading =
  | {
      readonly ok: true;
      /** In the order of the file: the wanted entries, and the damaged ones. */
      readonly entries: readonly HarEntryResult[];
      /** How many entries the file has in all. */
      readonly count: number;
      /** Name and version of the browser that wrote it (`log.browser`), null where not said. */
      readonly browser: string | null;
      /** `log._whose403Report`, unread: a HAR that we wrote ourselves carries its report there. */
      readonly enclosed: unknown;
    }
  | { readonly ok: false; readonly reason: Message };

/**
 * Reads a HAR 1.2 file. A damaged entry costs only itself. Only entries whose status is wanted
 * are checked whole and turned into exchanges: the others cost a glance, so that a file of
 * hundreds of megabytes takes little longer than its JSON. Never throws.
 */
export function parseHar(text: string, wanted: (status: number) => boolean = () => true): HarReading {
  const source = text.startsWith("\u{FEFF}") ? text.slice(1) : text;
  if (source.length < 1024 && source.trim() === "") return failure("har_empty");
  let root: unknown;
  try {
    root = JSON.parse(source);
  } catch (error) {
    return failure(endsTooEarly(error, source) ? "har_cut_short" : "har_not_json");
  }
  if (!isObject(root) || !isObject(root["log"])) return failure("har_no_log");
  const log = root["log"];
  if (!Array.isArray(log["entries"])) return failure("har_no_entries");
  const all: readonly unknown[] = log["entries"];
  const entries: HarEntryResult[] = [];
  all.forEach((entry, index) => {
    const seen = glance(entry);
    if (!seen.ok) entries.push({ index, problem: seen.problem });
    else if (wanted(seen.status)) entries.push(readAt(index, entry));
  });
  const enclosed = log["_whose403Report"];
  return { ok: true, entries, count: all.length, browser: browserName(log["browser"]), enclosed };
}

function readAt(index: number, entry: unknown): HarEntryResult {
  const reading = readHarEntry(entry);
  return reading.ok ? { index, exchange: reading.exchange } : { index, problem: reading.problem };
}

function failure(id: Message["id"]): HarReading {
  return { ok: false, reason: { id } };
}

// JSON.parse tells a file that was cut off only in its message; its text may quote the file, so it is not shown.
function endsTooEarly(error: unknown, source: string): boolean {
  if (!(error instanceof SyntaxError) || !/^\s*[{[]/.test(source)) return false;
  const position = /at position (\d+)/.exec(error.message)?.[1];
  return /end of JSON input|Unterminated string/.test(error.message) || Number(position) >= source.length;
}

function browserName(browser: unknown): string | null {
  if (!isObject(browser) || typeof browser["name"] !== "string") return null;
  const version = typeof browser["version"] === "string" ? browser["version"] : "";
  return `${browser["name"]} ${version}`.trim();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
