import type { Message } from "../../messages/message";
import type { Condition } from "../expression/condition";

/**
 * What of a rule's conditions the simulation cannot replay, in a sentence; null where it can replay all.
 * `country` is the client's, where it is known. The
 * tracer's request has a country but no client address, hence no network either.
 * Source: the body of `POST /accounts/{account_id}/request-tracer/trace`.
 */
export function notReplayed(conditions: readonly Condition[], country: string | null): Message | null {
  const address = conditions.some(({ field }) => field === "ip");
  const network = conditions.some(({ field }) => field === "asn");
  if (address && network) return { id: "fix_trace_no_address_nor_network" };
  if (address) return { id: "fix_trace_no_address" };
  if (network) return { id: "fix_trace_no_network" };
  const unknown = conditions.some(({ field }) => field === "country") && !isTold(country);
  return unknown ? { id: "fix_trace_no_country" } : null;
}

/** Whether a country is one that can be told to the tracer: Tor and "unknown" are none. */
export function isTold(country: string | null): country is string {
  return country !== null && /^[A-Z]{2}$/.test(country) && country !== "XX";
}
