import type { MessageId } from "../messages/catalogue";
import type { Message } from "../messages/message";
import type { Decision } from "./decide";
import type { NotObservable } from "./verdict";

/** What the sentence is made of. */
export interface SummaryParts {
  readonly decision: Decision;
  readonly viaCloudflare: boolean | null;
  readonly product: string | null;
  readonly cause: string | null;
  readonly errorCode: number | null;
  readonly relayed: boolean;
  readonly notObservable: readonly NotObservable[];
}

/** Sentences for causes that Cloudflare's own answers name. */
const byCause: Readonly<Record<string, MessageId>> = {
  "waf-block": "verdict_cloudflare_waf_block",
  challenge: "verdict_cloudflare_challenge",
  "access-denied-1020": "verdict_cloudflare_access_denied_1020",
  "ip-banned": "verdict_cloudflare_ip_banned",
  "asn-banned": "verdict_cloudflare_asn_banned",
  "country-banned": "verdict_cloudflare_country_banned",
  "browser-signature": "verdict_cloudflare_browser_signature",
  hotlink: "verdict_cloudflare_hotlink",
  "direct-ip": "verdict_cloudflare_direct_ip",
  "rate-limited": "verdict_cloudflare_rate_limited",
  "access-login": "verdict_cloudflare_access_login",
  "custom-block": "verdict_cloudflare_custom_block",
  "early-refusal": "verdict_cloudflare_early_refusal",
};

/** The verdict in one sentence: who, with which product, for which cause. */
export function summarise(parts: SummaryParts): Message {
  switch (parts.decision.responder) {
    case "cloudflare":
      return cloudflare(parts);
    case "origin":
      return origin(parts);
    case "other-edge":
      return named("verdict_other_edge", "verdict_other_edge_product", parts.product);
    case "local-network":
      return named("verdict_local_network", "verdict_local_network_product", parts.product);
    case "undetermined":
      return undetermined(parts);
  }
}

function cloudflare({ cause, errorCode }: SummaryParts): Message {
  const id = cause === null ? undefined : byCause[cause];
  if (errorCode !== null) return { id: id ?? "verdict_cloudflare_error", params: { code: errorCode } };
  // The sentence about a banned address names its code.
  return { id: id === undefined || id === "verdict_cloudflare_ip_banned" ? "verdict_cloudflare" : id };
}

function origin({ viaCloudflare, product, relayed }: SummaryParts): Message {
  if (relayed) return { id: "verdict_origin_relayed" };
  if (viaCloudflare === true) return named("verdict_origin_via", "verdict_origin_via_product", product);
  return named("verdict_origin", "verdict_origin_product", product);
}

function undetermined({ decision, viaCloudflare, notObservable }: SummaryParts): Message {
  if (decision.runnerUp !== null) return { id: "verdict_undetermined_conflict" };
  if (viaCloudflare === true) return { id: "verdict_undetermined_via" };
  return { id: notObservable.includes("fields") ? "verdict_undetermined_fields" : "verdict_undetermined" };
}

function named(plain: MessageId, withProduct: MessageId, product: string | null): Message {
  return product === null ? { id: plain } : { id: withProduct, params: { product } };
}
