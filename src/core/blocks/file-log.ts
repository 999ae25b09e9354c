import { parseHar, type HarEntryResult } from "../exchange/har";
import type { Exchange } from "../exchange/exchange";
import type { Message } from "../messages/message";
import type { Block } from "./block";
import { createBlockLog, fileBounds, type BlockLogSnapshot, type LogBounds } from "./block-log";
import { makeBlock } from "./make-block";
import type { SentReport } from "./sent-report";

/** The refusals of a HAR file, or the one of a report: a log of its own, which nothing is added to. */
export interface FileLog extends BlockLogSnapshot {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** How many entries the file has in all. */
  readonly entries: number;
  /** How many of them were refused, those included that the bound left out. */
  readonly refused: number;
  /** Entries that could not be read, with what is wrong with the first; null where there are none. */
  readonly damaged: DamagedEntries | null;
  /** What came with the refusal, where the file is a report that somebody sent. */
  readonly report: SentReport | null;
}

/** Entries that could not be read. `index` counts from 0 in `log.entries`. */
export interface DamagedEntries {
  readonly count: number;
  readonly first: { readonly index: number; readonly problem: Message };
}

/** The log of a file, or one sentence that says why there is none and what to do. */
export type FileLogReading =
  | { readonly ok: true; readonly log: FileLog }
  | {
      readonly ok: false;
      readonly reason: Message;
      /** Where a person may still read the Ray ID off what the file shows: the log of what they typed. */
      readonly byRayId?: (typed: string) => FileLogReading;
    };

/** The log of a HAR file, with the report that our own files carry in `log._whose403Report`, unread. */
export type HarLogReading =
  | { readonly ok: true; readonly log: FileLog; readonly enclosed: unknown }
  | { readonly ok: false; readonly reason: Message };

/** A file as text; `id` must be unique among the files of a panel, and begins the ids of its blocks. */
export interface FileText {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a HAR file into its own log, in steps: after the JSON it yields once for every block, with
 * the share of them that is done (0 to 1), so that the caller can breathe between them. Never throws.
 */
export function* readFileLog(
  { id, name, text }: FileText,
  bounds: LogBounds = fileBounds,
): Generator<number, HarLogReading> {
  const har = parseHar(text, (status) => status === 403);
  if (!har.ok) return failure(name, sentences[har.reason.id] ?? "ui_file_not_json");
  if (har.count === 0) return failure(name, "ui_file_no_entries");

  const refused = har.entries.filter(isReadable);
  // What the bound would drop at once again need not be judged first.
  const kept = refused.slice(-bounds.maxBlocks);
  const blocks: Block[] = [];
  for (const { index, exchange } of kept) {
    blocks.push(makeBlock(`${id}-${index}`, exchange, { kind: "file", name, index, browser: har.browser }));
    yield blocks.length / kept.length;
  }
  const log = createBlockLog(bounds);
  log.addAll(blocks);
  const snapshot = log.getSnapshot();
  return {
    ok: true,
    enclosed: har.enclosed,
    log: {
      ...snapshot,
      droppedBlocks: snapshot.droppedBlocks + refused.length - kept.length,
      id,
      name,
      entries: har.count,
      refused: refused.length,
      damaged: damagedOf(har.entries),
      report: null,
    },
  };
}

// The reader says what is wrong; here it becomes a sentence with the file's name and what to do.
const sentences: Readonly<Partial<Record<Message["id"], Message["id"]>>> = {
  har_empty: "ui_file_empty",
  har_cut_short: "ui_file_cut_short",
  har_not_json: "ui_file_not_json",
  har_no_log: "ui_file_no_log",
  har_no_entries: "ui_file_no_log",
};

function failure(name: string, id: Message["id"]): HarLogReading {
  return { ok: false, reason: { id, params: { name } } };
}

function isReadable(entry: HarEntryResult): entry is { index: number; exchange: Exchange } {
  return "exchange" in entry;
}

function damagedOf(entries: readonly HarEntryResult[]): DamagedEntries | null {
  const damaged = entries.flatMap((entry) => ("problem" in entry ? [entry] : []));
  const [first] = damaged;
  return first === undefined ? null : { count: damaged.length, first };
}
