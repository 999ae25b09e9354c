import type { Message } from "../messages/message";

/** Stands where something was taken out. */
export const removedMark = "[removed]";

/** One thing that was taken out, for the list that the reader of a report sees. */
export interface Removal {
  /** A place as in a finding, or `url`, `fields`, `request`, `body`. */
  readonly where: string;
  readonly what: Message;
}
