import type { Block } from "../../blocks/block";
import { fieldValue } from "../../exchange/fields";
import { isOwnEvent } from "../event/own-event";
import type { SecurityEvent } from "../event/security-event";

/** What is known of the request that was refused, as a rule of Cloudflare's can speak of it. Unknown is null. */
export interface RefusedRequest {
  readonly host: string;
  /** Percent-encoded, as sent. */
  readonly path: string;
  /** Without the question mark; empty for none. */
  readonly query: string;
  /** Null where nobody saw it. */
  readonly method: string | null;
  readonly clientIp: string | null;
  readonly clientCountry: string | null;
  readonly clientAsn: number | null;
  readonly userAgent: string | null;
  readonly rayId: string | null;
  /** ISO 8601, UTC. */
  readonly startedDateTime: string;
}

/**
 * The refused request of a block, completed by the Security Event where that was found: it knows who the
 * client was, which nothing in the browser does. Of another request's event nothing is taken. Null for a
 * URL that is none.
 */
export function refusedRequest(block: Block, found: SecurityEvent | null): RefusedRequest | null {
  const { exchange, ray, source } = block;
  const target = exchange.preflightFor ?? exchange;
  if (!URL.canParse(target.url)) return null;
  const url = new URL(target.url);
  const event = found !== null && isOwnEvent(block, found) ? found : null;
  const sent = source.kind === "report" ? source.sent : null;
  return {
    host: hostName(event?.host ?? "") || url.hostname,
    path: event?.path ?? url.pathname,
    query: event?.query?.replace(/^\?/, "") ?? url.search.slice(1),
    method: event?.method ?? (exchange.method === "" ? null : exchange.method),
    clientIp: event?.clientIp ?? sent?.ipAddress ?? null,
    clientCountry: event?.clientCountry ?? null,
    clientAsn: event?.clientAsn ?? null,
    userAgent: event?.userAgent ?? fieldValue(exchange.requestFields, "user-agent"),
    rayId: event?.rayId ?? ray.rayId,
    startedDateTime: event?.datetime ?? exchange.startedDateTime,
  };
}

/** A `Host` field may carry a port (RFC 9110 section 7.2), which is no part of the name. */
function hostName(host: string): string {
  return host.replace(/^([^:]{1,253}|\[[^\]]{1,45}\]):\d{0,5}$/, "$1");
}
