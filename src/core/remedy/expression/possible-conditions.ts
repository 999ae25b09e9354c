import type { RefusedRequest } from "../request/refused-request";
import type { Condition } from "./condition";

/** A condition that can be had, and whether it is switched on at first. */
export interface PossibleCondition {
  readonly condition: Condition;
  readonly on: boolean;
}

/**
 * Every condition that can be had of a refused request, the narrow ones switched on: host, exact path,
 * method, and the client's address where it is known. Network, country and user agent are shared by many or
 * sent by anybody, and off.
 */
export function possibleConditions(request: RefusedRequest): readonly PossibleCondition[] {
  const { host, path, method, clientIp, clientAsn, clientCountry, userAgent } = request;
  return [
    { condition: { field: "host", host }, on: true },
    { condition: { field: "path", match: "exact", path }, on: true },
    ...(method === null ? [] : [{ condition: { field: "method", method } as const, on: true }]),
    {
      condition: { field: "ip", ranges: clientIp === null ? [] : [clientIp] },
      on: clientIp !== null,
    },
    ...(clientAsn === null ? [] : [{ condition: { field: "asn", asn: clientAsn } as const, on: false }]),
    ...(clientCountry === null
      ? []
      : [{ condition: { field: "country", country: clientCountry } as const, on: false }]),
    ...(userAgent === null
      ? []
      : [{ condition: { field: "user-agent", match: "exact", text: userAgent } as const, on: false }]),
  ];
}
