import type { Exchange } from "../../exchange/exchange";
import { fieldValue } from "../../exchange/fields";
import { removedMark } from "../../redaction/removed";

/** The request that is looked for in a log. */
export interface LogTarget {
  readonly rayId: string | null;
  /** ISO 8601, UTC, by the visitor's clock. */
  readonly startedDateTime: string;
  /** The same by a server's clock (the `Date` field, RFC 9110 section 6.6.1), where it was seen. */
  readonly serverTime?: string | null;
  /** How long the request took, in ms. */
  readonly took?: number | null;
  readonly method: string | null;
  /** Path and query, as sent. */
  readonly target: string;
  /** True where the query, or a part of it, was taken out before we got it, as in a report. */
  readonly anyQuery?: boolean;
  readonly status: number;
}

/** What of a block says what to look for; its verdict does not. */
export interface LogSubject {
  readonly exchange: Exchange;
  readonly ray: { readonly rayId: string | null };
  readonly source: { readonly kind: string };
}

/** What to look for in a log of the origin for this block; null where its URL is none. */
export function logTarget({ exchange, ray, source }: LogSubject): LogTarget | null {
  if (!URL.canParse(exchange.url)) return null;
  const { pathname, search } = new URL(exchange.url);
  const date = fieldValue(exchange.fields, "date");
  const server = date === null ? Number.NaN : Date.parse(date);
  return {
    rayId: ray.rayId,
    startedDateTime: exchange.startedDateTime,
    serverTime: Number.isNaN(server) ? null : new Date(server).toISOString(),
    took: exchange.time,
    method: exchange.method === "" ? null : exchange.method,
    target: pathname + search,
    anyQuery: (source.kind === "report" && search === "") || hasMark(search),
    status: exchange.status,
  };
}

function hasMark(text: string): boolean {
  return text.includes(removedMark) || text.includes(encodeURIComponent(removedMark));
}
