import type { Block } from "../../blocks/block";
import type { Condition } from "../expression/condition";
import type { RefusedRequest } from "../request/refused-request";
import { curlLine } from "./curl-line";
import type { Check } from "./check";

/** Methods that ask for something and change nothing (RFC 9110 section 9.2.1). */
const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * The regression checks of a change for one refused request: what has to come through now, and what must
 * not. `conditions` are the exception's: what it names, nothing else may be. `stillRefused` is a URL that the
 * webmaster knows must stay blocked; null before there is one. Only safe methods run in the page: what
 * would change something at the site is a line for a terminal.
 */
export function checksOf(
  block: Block,
  request: RefusedRequest,
  conditions: readonly Condition[],
  stillRefused: string | null,
): Check[] {
  const named = (...fields: readonly Condition["field"][]): boolean =>
    conditions.some(({ field }) => fields.includes(field));
  const byCloudflare = block.verdict.responder === "cloudflare";
  const { url } = block.exchange.preflightFor ?? block.exchange;
  const method = request.method ?? "GET";
  const other = method === "GET" ? "HEAD" : "GET";
  const sent = (by: string, credentials: "omit" | "include") =>
    safeMethods.has(by) ? { method: by, url, credentials } : null;
  const curl = (by: string) => curlLine(by, url, request.userAgent);
  return [
    {
      id: "again",
      title: { id: "fix_check_again" },
      why: { id: byCloudflare ? "fix_check_again_why" : "fix_check_again_origin_why" },
      expects: "through",
      request: sent(method, "include"),
      curl: curl(method),
    },
    {
      id: "without-cookies",
      title: { id: "fix_check_no_cookies" },
      why: { id: "fix_check_no_cookies_why" },
      expects: "through",
      request: sent(method, "omit"),
      curl: curl(method),
    },
    {
      id: "other-method",
      title: { id: "fix_check_method", params: { method: other } },
      why: { id: "fix_check_method_why" },
      expects: named("method") ? "refused" : "through",
      request: sent(other, "include"),
      curl: curl(other),
    },
    {
      id: "other-network",
      title: { id: "fix_check_network" },
      why: { id: "fix_check_network_why" },
      expects: named("ip", "asn", "country") ? "refused" : "through",
      request: null,
      curl: curl(method),
    },
    {
      id: "still-refused",
      title: { id: "fix_check_refused" },
      why: { id: byCloudflare ? "fix_check_refused_why" : "fix_check_refused_origin_why" },
      expects: "refused",
      request: stillRefused === null ? null : { method: "GET", url: stillRefused, credentials: "omit" },
      curl: stillRefused === null ? null : curlLine("GET", stillRefused, request.userAgent),
    },
  ];
}
