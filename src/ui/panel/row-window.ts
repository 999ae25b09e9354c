/** The height of a row in pixels, as list.css sets it. */
export const rowHeight = 22;

const step = 100;
/** So many rows are in the document at most: one step above the visible ones, the rest below. */
const windowed = 5 * step;

/** Which rows are in the document: from the one at `from` to the one before `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * The first visible row of a list that is scrolled down by so many pixels, in steps of a hundred, so
 * that most scrolling changes nothing.
 */
export function firstVisible(scrollTop: number): number {
  return Math.floor(scrollTop / rowHeight / step) * step;
}

/**
 * The rows to draw of so many, around the first visible one: a file's list may have 20,000, and
 * drawing all of them takes seconds.
 */
export function rowWindow(count: number, first: number): RowWindow {
  const from = Math.max(0, Math.min(first, count) - step);
  return { from, to: Math.min(count, from + windowed) };
}
