import type { Message } from "../messages/message";
import { noAllowlistWork, type AllowlistWork } from "./allowlist/allowlist-work";
import type { Ranges } from "./allowlist/ranges";
import type { NoteDraft } from "./change-note/note-draft";
import type { ErrorFinding } from "./access-log/error-finding";
import type { LogFinding } from "./access-log/log-finding";
import type { ComparedAnswer } from "./compare/compared-answer";
import type { Zone } from "./event/zone";
import type { SecurityEvent } from "./event/security-event";
import type { ExceptionDraft } from "./exception/exception-draft";
import type { CheckResult } from "./verify/check";

/** What a look-up tells where it found no event of the request. */
export interface NoEvent {
  /** Why there may be none, the likeliest first. */
  readonly why: readonly Message[];
  /** Events of the same host and path at about that time: perhaps another visitor's. */
  readonly near: readonly SecurityEvent[];
}

/** What was done and found so far about one refusal: kept for each, so that going to another loses nothing. */
export interface FixWork {
  /** Whether Security Events was opened for it, or its Ray ID copied. */
  readonly eventsOpened: boolean;
  /** The site at Cloudflare, once the lookup found it. */
  readonly zone: Zone | null;
  /** Events that were looked up, of the same request; null before, empty where there is none. */
  readonly events: readonly SecurityEvent[] | null;
  /** Where the look-up found no event of the request, what it told instead. */
  readonly noEvent: NoEvent | null;
  /** The one that the exception is made for. */
  readonly event: SecurityEvent | null;
  /** What was chosen for the exception; null before anything was. */
  readonly draft: ExceptionDraft | null;
  readonly checks: readonly CheckResult[];
  /** A URL that must stay blocked, as the webmaster typed it. */
  readonly stillRefused: string;
  readonly logFinding: LogFinding | null;
  /** What the origin's error log has; null before it was read. */
  readonly errorFinding: ErrorFinding | null;
  readonly answers: readonly ComparedAnswer[];
  readonly allowlist: AllowlistWork;
  /** Cloudflare's ranges as its API told them; null before it was asked. */
  readonly ranges: Ranges | null;
  readonly note: NoteDraft;
  /** Whether the change note was copied or saved. */
  readonly noted: boolean;
  /** Steps of the checklist that were ticked by hand. */
  readonly ticked: readonly string[];
}

/** Before anything was done. */
export const noWork: FixWork = {
  eventsOpened: false,
  zone: null,
  events: null,
  noEvent: null,
  event: null,
  draft: null,
  checks: [],
  stillRefused: "",
  logFinding: null,
  errorFinding: null,
  answers: [],
  allowlist: noAllowlistWork,
  ranges: null,
  note: { why: "", who: "", change: "", before: "", reviewDays: 90 },
  noted: false,
  ticked: [],
};

/** What is done to the work: a change, or a change by what is there, for what was long under way. */
export type Done = Partial<FixWork> | ((before: FixWork) => Partial<FixWork>);

/** The work after something was done. A note that was kept before is not this one any more. */
export function workAfter(before: FixWork, done: Done): FixWork {
  const change = typeof done === "function" ? done(before) : done;
  const after = { ...before, ...change };
  const same = (["event", "draft", "checks", "note", "logFinding"] as const).every(
    (part) => before[part] === after[part],
  );
  return same || change.noted === true ? after : { ...after, noted: false };
}
