const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
// Apache's %t and nginx's $time_local: 30/Nov/2026:05:33:18 +0000.
const common =
  /(\d{1,2})\/([A-Za-z]{3})\/(\d{4}):(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))? ([+-])(\d\d):?(\d\d)/;
// RFC 3339, and nginx's $time_iso8601.
const rfc3339 =
  /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))? ?(?:(Z)|([+-])(\d\d):?(\d\d))(?!\d)/i;
const epoch = /^\d{9,19}(?:\.\d{1,9})?$/;

/**
 * The time in a text of a log, in ms since 1970, or null. A time without a zone is not guessed at.
 * Formats: httpd.apache.org/docs/2.4/mod/mod_log_config.html (%t), nginx.org/en/docs/http/ngx_http_log_module.html
 * ($time_local, $time_iso8601), RFC 3339.
 */
export function loggedTime(text: string): number | null {
  const clf = common.exec(text);
  if (clf !== null) {
    const [, day, name, year, hour, minute, second, part, sign, zoneHour, zoneMinute] = clf;
    const month = months.indexOf((name ?? "").toLowerCase());
    if (month < 0) return null;
    return utc([year, month, day, hour, minute, second], part) - zone(sign, zoneHour, zoneMinute);
  }
  const iso = rfc3339.exec(text);
  if (iso === null) return null;
  const [, year, month, day, hour, minute, second, part, , sign, zoneHour, zoneMinute] = iso;
  return utc([year, Number(month) - 1, day, hour, minute, second], part) - zone(sign, zoneHour, zoneMinute);
}

/**
 * The time in a value of a JSON log: as text above, or seconds since 1970 with a fraction (Caddy's `ts`,
 * nginx's $msec), or a whole number of milliseconds, microseconds or nanoseconds, told apart by size.
 */
export function loggedTimeValue(value: unknown): number | null {
  if (typeof value === "string" && !epoch.test(value)) return loggedTime(value);
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number <= 1e8) return null;
  if (number < 1e11) return number * 1e3;
  if (number < 1e14) return number;
  return number < 1e17 ? number / 1e3 : number / 1e6;
}

type Part = string | number | undefined;

function utc(parts: readonly [Part, Part, Part, Part, Part, Part], fraction: string | undefined): number {
  const [year, month, day, hour, minute, second] = parts.map(Number);
  const ms = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1000;
  return Date.UTC(year ?? 0, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second ?? 0) + ms;
}

function zone(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number {
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -offset : offset;
}
