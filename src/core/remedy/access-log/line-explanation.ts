/** What a line of an error log means, and the narrow way to change it. English, for people. */
export interface LineExplanation {
  readonly id: string;
  /** Whose line it is. */
  readonly product: string;
  /** Matches the line; no unbounded repeats. Tried in order. */
  readonly pattern: RegExp;
  readonly means: string;
  /** The smallest change, if the refusal is not wanted. */
  readonly change: string;
  /** The product's own documentation of the setting. */
  readonly documentation: string;
}
