import type { LogTarget } from "./log-target";
import { splitTarget, type LoggedRequest } from "./logged-request";

/** Servers write whole seconds, and their clocks are a little apart. */
const apartMs = 5_000;
/** Where no server told its time, the visitor's clock may be further off. */
const visitorApartMs = 10_000;
/** No refusal takes longer; what does is left to its start. */
const longestMs = 120_000;

/** The times at which this request may be logged, in ms since 1970; null where its own is none. */
export function timeWindow(target: LogTarget): { readonly from: number; readonly to: number } | null {
  const server = Date.parse(target.serverTime ?? "");
  const visitor = Date.parse(target.startedDateTime);
  const took = Math.min(Math.max(target.took ?? 0, 0), longestMs);
  // Apache logs when a request began, nginx when it was done; a server's `Date` is near its end.
  if (!Number.isNaN(server)) return { from: server - took - apartMs, to: server + apartMs };
  if (Number.isNaN(visitor)) return null;
  return { from: visitor - visitorApartMs, to: visitor + took + visitorApartMs };
}

/** Whether a line tells of a request with this method, path and query; the status is looked at apart. */
export function sameRequest(logged: LoggedRequest, target: LogTarget): boolean {
  if (logged.path === null) return false;
  if (!sameMethod(logged.method, target.method)) return false;
  const { path, query } = splitTarget(target.target);
  const asWritten = (text: string): string =>
    logged.anyCase === true ? plain(text).toLowerCase() : plain(text);
  if (asWritten(logged.path) !== asWritten(path)) return false;
  return target.anyQuery === true || logged.query === null || plain(logged.query) === plain(query);
}

// Cloudflare asks with GET for what it may store, also where the visitor asked with HEAD
// (developers.cloudflare.com/cache/concepts/default-cache-behavior/).
function sameMethod(logged: string | null, wanted: string | null): boolean {
  return logged === null || wanted === null || logged === wanted || (wanted === "HEAD" && logged === "GET");
}

// IIS writes a space as "+", nginx what is not ASCII as \xHH, and $uri is decoded.
function plain(text: string): string {
  const escaped = text.replace(/\\x([0-9a-f]{2})/gi, "%$1").replaceAll("+", " ");
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}
