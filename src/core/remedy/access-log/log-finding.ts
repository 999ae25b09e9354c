/** A line of a log that is this request's, or may be. */
export interface LogLine {
  /** Counts from 1. */
  readonly number: number;
  /** As it stands there, cut to a bounded length. */
  readonly text: string;
  /** The status that it tells; null where it tells none. */
  readonly status: number | null;
  /** True where it has the Ray ID of another request: another visitor's, or the one a Worker made. */
  readonly otherRay?: true;
}

/** Why a log could not be searched. */
export type LogProblem = "empty" | "compressed" | "utf-16";

/**
 * What a search of an access log for one refused request gave. `match` as on the command line: by Ray ID, by
 * time, method, path and status, or not at all.
 */
export interface LogFinding {
  readonly match: "ray" | "time" | "none";
  readonly lines: readonly LogLine[];
  /** Without the Ray ID found: the same request at that time, with another status or another Ray ID. */
  readonly others?: readonly LogLine[];
  /** Times that the log covers, ISO 8601 in UTC, null where none could be read: a log of another day proves nothing. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the log has Ray IDs around that time, so that one that is missing says something. */
  readonly hasRayIds: boolean;
  readonly linesRead: number;
  /** Lines in none of the known formats, of those that were looked at closely. */
  readonly linesNotUnderstood: number;
  /** Without a match: lines that have the path, but could not be read, so that one may be this request. */
  readonly unread?: number;
  /** Without a match: how far from its time, in seconds, the same request is logged with its status, if near. */
  readonly secondsOff?: number;
  /** Whether paths in the log may be others than the visitor's, so that a missing one says nothing. */
  readonly rewritten?: boolean;
  readonly problem?: LogProblem;
}
