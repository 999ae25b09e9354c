import type { Block } from "../../blocks/block";
import { fieldValue } from "../../exchange/fields";
import type { MessageId } from "../../messages/catalogue";
import type { Condition } from "../expression/condition";
import type { RefusedRequest } from "../request/refused-request";
import { hasBody } from "../compare/curl-words";
import { curlLine } from "./curl-line";
import type { Check } from "./check";

/** Methods that ask for something and change nothing (RFC 9110 section 9.2.1). */
const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** The change that is to be checked. */
export interface CheckedChange {
  /** What the exception names: nothing else may come through by it. */
  readonly conditions: readonly Condition[];
  /** Whether the rule observes only, so that nothing is released yet. */
  readonly observing: boolean;
  /** A URL that the webmaster knows must stay blocked; null before there is one. */
  readonly stillRefused: string | null;
}

/**
 * The regression checks of a change for one refused request: what has to come through now, and what must
 * not. Only safe methods run in the page: what would change something at the site is a line for a terminal.
 */
export function checksOf(block: Block, request: RefusedRequest, change: CheckedChange): Check[] {
  const { conditions, observing, stillRefused } = change;
  const named = (...fields: readonly Condition["field"][]): boolean =>
    observing || conditions.some(({ field }) => fields.includes(field));
  const byCloudflare = block.verdict.responder === "cloudflare";
  const { url, requestFields } = { ...block.exchange, ...block.exchange.preflightFor };
  const method = request.method ?? "GET";
  const other = method === "GET" ? "HEAD" : "GET";
  const sent = (by: string, credentials: "omit" | "include") =>
    safeMethods.has(by) ? { method: by, url, credentials } : null;
  const contentType = fieldValue(requestFields, "content-type");
  const curl = (by: string, to = url) =>
    curlLine({ method: by, url: to, userAgent: request.userAgent, contentType });
  const released = observing ? "refused" : "through";
  return [
    {
      id: "again",
      title: { id: "fix_check_again" },
      why: { id: whyAgain(method, byCloudflare, observing) },
      expects: released,
      request: sent(method, "include"),
      curl: curl(method),
    },
    {
      id: "without-cookies",
      title: { id: "fix_check_no_cookies" },
      why: { id: "fix_check_no_cookies_why" },
      expects: released,
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
      curl: stillRefused === null ? null : curl("GET", stillRefused),
    },
  ];
}

function whyAgain(method: string, byCloudflare: boolean, observing: boolean): MessageId {
  if (observing) return "fix_check_again_observing_why";
  if (hasBody(method)) return "fix_check_again_body_why";
  return byCloudflare ? "fix_check_again_why" : "fix_check_again_origin_why";
}
