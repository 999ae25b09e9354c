import { splitTarget, type LoggedRequest } from "./logged-request";
import { loggedTime } from "./logged-time";

/** The fields that IIS logs unless told otherwise, for lines without the `#Fields` before them. */
export const usualW3cFields: readonly string[] =
  "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(user-agent) cs(referer) sc-status sc-substatus sc-win32-status time-taken".split(
    " ",
  );

/** The names of a `#Fields:` directive in lower case; null for another line. */
export function w3cFields(line: string): readonly string[] | null {
  const names = /^#Fields:[ \t]{0,9}(.{0,4000})/i.exec(line)?.[1];
  return names === undefined ? null : names.trim().toLowerCase().split(/[ \t]/);
}

/**
 * A line of an extended log of the W3C, as IIS and CloudFront write it: date and time in UTC.
 * Source: www.w3.org/TR/WD-logfile.html, learn.microsoft.com/windows/win32/http/w3c-logging
 */
export function w3cLine(line: string, fields: readonly string[]): LoggedRequest | null {
  const values = line.split(/[ \t]/);
  if (values.length < fields.length) return null;
  const value = (name: string): string | null => {
    const at = fields.indexOf(name);
    const found = at < 0 ? undefined : values[at];
    return found === undefined || found === "-" ? null : found;
  };
  const status = value("sc-status");
  const date = value("date");
  const stem = value("cs-uri-stem") ?? value("cs-uri");
  if (status === null || !/^\d{3}$/.test(status) || stem === null) return null;
  const { path, query } = splitTarget(stem);
  const queried = fields.includes("cs-uri-query") ? (value("cs-uri-query") ?? "") : null;
  return {
    time: date === null ? null : loggedTime(`${date}T${value("time") ?? ""}Z`),
    method: value("cs-method"),
    path,
    query: fields.includes("cs-uri") ? query : queried,
    status: Number(status),
    anyCase: true,
  };
}
