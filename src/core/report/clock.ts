import type { Exchange } from "../exchange/exchange";
import { fieldValue } from "../exchange/fields";

const toleranceMs = 2_000;

/** The server's time from the `Date` field (RFC 9110 section 6.6.1) as ISO 8601 in UTC, or null. */
export function serverDate(exchange: Exchange): string | null {
  const time = Date.parse(fieldValue(exchange.fields, "date") ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/**
 * How far the client's clock is ahead of the server's, in ms (negative: behind); null unless it
 * is more than 2 s, or where it cannot be told. A server's date anywhere between the start and
 * the end of the exchange is in step; one that a cache kept (`age`) says nothing.
 */
export function clockSkewMs(exchange: Exchange): number | null {
  const date = serverDate(exchange);
  const start = Date.parse(exchange.startedDateTime);
  if (date === null || Number.isNaN(start) || Number(fieldValue(exchange.fields, "age") ?? 0) > 0)
    return null;
  const end = start + Math.max(0, exchange.time ?? 0);
  const server = Date.parse(date);
  const skew = server < start ? start - server : server > end ? end - server : 0;
  return Math.abs(skew) > toleranceMs ? Math.round(skew) : null;
}

/** A time with an offset: ISO 8601 such as `2026-11-24T14:05:09.000+01:00`. `offsetMinutes` is east of UTC. */
export function isoWithOffset(epochMs: number, offsetMinutes: number): string {
  const local = new Date(epochMs + offsetMinutes * 60_000).toISOString().slice(0, -1);
  const sign = offsetMinutes < 0 ? "-" : "+";
  const minutes = Math.abs(Math.round(offsetMinutes));
  return `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The offset in minutes east of UTC that an ISO 8601 time carries; 0 where it has none. */
export function offsetOf(iso: string): number {
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(iso);
  if (match === null) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
