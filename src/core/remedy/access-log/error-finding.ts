import type { LogLine, LogProblem } from "./log-finding";

/** A line of an error log, and how it belongs to the request. */
export interface ErrorLine extends Pick<LogLine, "number" | "text"> {
  /** Names this request's path; else it only stands close in time, and explains a refusal. */
  readonly samePath: boolean;
}

/** What a search of an error log for one refused request gave. */
export interface ErrorFinding {
  /** At the time of the request, to the minute and second: error logs tell local time, without a zone. */
  readonly lines: readonly ErrorLine[];
  /**
   * The distinct offsets from UTC, in minutes, that the server's clock would need for those `lines` that name
   * the path. Several cannot all be right, and one need not be.
   */
  readonly offsets: readonly number[];
  /** Explained refusals of the same path at other times; only where `lines` is empty. */
  readonly otherTimes: readonly ErrorLine[];
  readonly linesRead: number;
  /** The first and the last time in the log, as it stands there; null where none could be read. */
  readonly from: string | null;
  readonly to: string | null;
  readonly problem?: LogProblem;
}
