import type { RefusedRequest } from "../request/refused-request";
import type { Condition } from "./condition";
import { sourceRange } from "./source-range";
import { hostName } from "./write-condition";

/**
 * Whether a condition is true of the refused request itself, which an exception is for: null where that is
 * not known, since nobody saw that part of the request, or the condition cannot be written.
 */
export function meetsRequest(condition: Condition, request: RefusedRequest): boolean | null {
  switch (condition.field) {
    case "host":
      return hostName(condition.host) === hostName(request.host);
    case "path":
      return condition.match === "exact"
        ? request.path === condition.path
        : request.path.startsWith(condition.path);
    case "method":
      return request.method === null ? null : request.method === condition.method;
    case "ip":
      return inRanges(request.clientIp, condition.ranges);
    case "asn":
      return request.clientAsn === null ? null : request.clientAsn === condition.asn;
    case "country":
      return request.clientCountry === null ? null : request.clientCountry === condition.country;
    case "user-agent":
      if (request.userAgent === null) return null;
      return condition.match === "exact"
        ? request.userAgent === condition.text
        : request.userAgent.includes(condition.text);
  }
}

function inRanges(client: string | null, typed: readonly string[]): boolean | null {
  const address = client === null ? null : sourceRange(client);
  const ranges = typed.map(sourceRange);
  if (address === null || ranges.length === 0 || ranges.includes(null)) return null;
  // Texts of the two versions differ, and a prefix that is too long for one makes no range.
  return ranges.some(
    (range) => range !== null && sourceRange(`${address.text}/${range.prefix}`)?.text === range.text,
  );
}
