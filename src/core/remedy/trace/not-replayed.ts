import type { Message } from "../../messages/message";
import type { Condition } from "../expression/condition";

/**
 * What of a rule's conditions the simulation cannot replay, in a sentence; null where it can replay all. The
 * tracer's request has a country but no client address, hence no network either.
 * Source: the body of `POST /accounts/{account_id}/request-tracer/trace`.
 */
export function notReplayed(conditions: readonly Condition[]): Message | null {
  const address = conditions.some(({ field }) => field === "ip");
  const network = conditions.some(({ field }) => field === "asn");
  if (address && network) return { id: "fix_trace_no_address_nor_network" };
  if (address) return { id: "fix_trace_no_address" };
  return network ? { id: "fix_trace_no_network" } : null;
}
