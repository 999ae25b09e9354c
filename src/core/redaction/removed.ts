import type { Message } from "../messages/message";

/** Stands where something was taken out. */
export const removedMark = "[removed]";

/** In how many places of a text something was taken out. */
export function countMarks(text: string): number {
  return text.split(removedMark).length - 1;
}

/** The same in several texts. */
export function marksIn(texts: readonly (string | null)[]): number {
  return texts.reduce((sum, text) => sum + countMarks(text ?? ""), 0);
}

/** One thing that was taken out, for the list that the reader of a report sees. */
export interface Removal {
  /** A place as in a finding, or `url`, `fields`, `request`, `body`. */
  readonly where: string;
  readonly what: Message;
}
