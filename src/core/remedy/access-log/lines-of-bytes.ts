const newline = 10;
const carriageReturn = 13;
/** So many bytes of a line are read; the rest of longer ones tells nothing more. */
const longestRead = 16 * 1024;
const decoder = new TextDecoder();

/** Where the line that holds this place begins, not before `from`. */
export function lineStart(bytes: Uint8Array, at: number, from: number): number {
  let start = at;
  while (start > from && bytes[start - 1] !== newline) start--;
  return start;
}

/** Where the line that holds this place ends: its line feed, or `to`. */
export function lineEnd(bytes: Uint8Array, at: number, to: number): number {
  let end = at;
  while (end < to && bytes[end] !== newline) end++;
  return end;
}

/** The line that begins there, without its end, and at most so many bytes of it. Bytes that are no UTF-8 become U+FFFD. */
export function lineText(bytes: Uint8Array, start: number, to: number, longest = longestRead): string {
  const most = Math.min(to, start + longest);
  let end = lineEnd(bytes, start, most);
  if (end > start && bytes[end - 1] === carriageReturn) end--;
  return decoder.decode(bytes.subarray(start, end));
}
