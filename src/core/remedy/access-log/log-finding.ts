/** A line of a log that is this request's, or may be. */
export interface LogLine {
  /** Counts from 1. */
  readonly number: number;
  /** As it stands there, cut to a bounded length. */
  readonly text: string;
  /** The status that it tells; null where it tells none. */
  readonly status: number | null;
}

/**
 * What a search of an access log for one refused request gave. `match` as on the command line: by Ray ID, by
 * time, method and path, or not at all.
 */
export interface LogFinding {
  readonly match: "ray" | "time" | "none";
  readonly lines: readonly LogLine[];
  /** Times that the log covers, ISO 8601 in UTC, null where none could be read: a log of another day proves nothing. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the log has Ray IDs at all, so that one that is missing says something. */
  readonly hasRayIds: boolean;
  readonly linesRead: number;
  /** Lines in none of the known formats. */
  readonly linesNotUnderstood: number;
}
