const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const nginx = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d)/;
const apache = /^\[[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d):(\d\d):(\d\d)(?:\.\d{1,9})? (\d{4})\]/;
const php = /^\[(\d\d)-([A-Z][a-z]{2})-(\d{4}) (\d\d):(\d\d):(\d\d)/;
const quarterMs = 15 * 60_000;
/** Zones lie between -12:00 and +14:00. */
const widestMs = 14 * 60 * 60_000;

/** A time in an error log: as it stands there, and in ms as if it were UTC, which it seldom is. */
export interface ErrorTime {
  readonly text: string;
  readonly ms: number;
}

/**
 * When a line of an error log was written, by the server's own clock and in its local time: none of nginx,
 * Apache and PHP-FPM writes the zone. Null for a line without a time.
 */
export function errorTime(line: string): ErrorTime | null {
  const found = nginx.exec(line) ?? apacheParts(line) ?? phpParts(line);
  if (found === null) return null;
  const [text = "", year, month, day, hour, minute, second] = found;
  const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = [year, month, day, hour, minute, second].map(Number);
  const ms = Date.UTC(y, m - 1, d, h, min, s);
  return Number.isNaN(ms) ? null : { text: text.replace(/^\[|\]$/g, ""), ms };
}

/**
 * How far the server's clock would be from UTC, in minutes, if a time without a zone lay in a stretch of time;
 * null where it does in no zone, which all are whole quarters of an hour off. That it is that zone is not told.
 */
export function offsetWithin(
  { ms }: ErrorTime,
  window: { readonly from: number; readonly to: number },
): number | null {
  const middle = (window.from + window.to) / 2;
  const offset = Math.round((ms - middle) / quarterMs) * quarterMs;
  const inUtc = ms - offset;
  const within = Math.abs(offset) <= widestMs && inUtc >= window.from && inUtc <= window.to;
  return within ? offset / 60_000 : null;
}

/** A zone by its offset in minutes, as "UTC+05:45". */
export function zoneName(offset: number): string {
  if (offset === 0) return "UTC";
  const two = (part: number) => String(Math.floor(part)).padStart(2, "0");
  const apart = Math.abs(offset);
  return `UTC${offset < 0 ? "-" : "+"}${two(apart / 60)}:${two(apart % 60)}`;
}

function apacheParts(line: string): readonly (string | undefined)[] | null {
  const found = apache.exec(line);
  if (found === null) return null;
  const [text, name, day, hour, minute, second, year] = found;
  return [text, year, monthOf(name), day, hour, minute, second];
}

function phpParts(line: string): readonly (string | undefined)[] | null {
  const found = php.exec(line);
  if (found === null) return null;
  const [text, day, name, year, hour, minute, second] = found;
  return [text, year, monthOf(name), day, hour, minute, second];
}

function monthOf(name: string | undefined): string {
  return String(months.indexOf(name ?? "") + 1);
}
