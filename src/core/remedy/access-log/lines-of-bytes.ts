const newline = 10;
const carriageReturn = 13;
/** So many bytes of a line are read; the rest of longer ones tells nothing more. */
const longestRead = 16 * 1024;
/** JSON can be read only whole, and Caddy logs all fields of a request. */
const longestJson = 64 * 1024;
/** So far into a line JSON may begin, behind a syslog prefix. */
const longestPrefix = 200;
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
export function lineText(bytes: Uint8Array, start: number, to: number, longest?: number): string {
  const most = Math.min(to, start + (longest ?? (beginsJson(bytes, start, to) ? longestJson : longestRead)));
  let end = lineEnd(bytes, start, most);
  if (end > start && bytes[end - 1] === carriageReturn) end--;
  return decoder.decode(bytes.subarray(start, end));
}

function beginsJson(bytes: Uint8Array, start: number, to: number): boolean {
  const most = Math.min(to, start + longestPrefix);
  for (let at = start; at < most && bytes[at] !== newline; at++) if (bytes[at] === 0x7b) return true;
  return false;
}
