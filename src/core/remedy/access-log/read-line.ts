import { jsonLine } from "./json-line";
import type { LoggedRequest } from "./logged-request";
import { textLine } from "./text-line";
import { usualW3cFields, w3cLine } from "./w3c-line";

/**
 * The request that a line of an access log tells of, in whichever of the known formats it is; null for a
 * line in none of them. `fields` are those of the W3C directive before it, null where there was none.
 */
export function readLine(line: string, fields: readonly string[] | null): LoggedRequest | null {
  if (line.startsWith("#")) return null;
  if (/^[^"]{0,200}\{/.test(line)) {
    const json = jsonLine(line);
    if (json !== null) return json;
  }
  if (fields !== null) return w3cLine(line, fields);
  if (/^\d{4}-\d\d-\d\d[ \t]\d\d:\d\d:\d\d[ \t]/.test(line)) {
    const w3c = w3cLine(line, usualW3cFields);
    if (w3c !== null) return w3c;
  }
  return textLine(line);
}
