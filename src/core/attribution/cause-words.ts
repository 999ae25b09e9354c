import type { MessageId } from "../messages/catalogue";

/** Causes as clauses that follow "refused this request because". */
const clauses: Readonly<Record<string, MessageId>> = {
  "access-denied-1020": "cause_access_denied_1020",
  "access-login": "cause_access_login",
  "app-permission": "cause_app_permission",
  "asn-banned": "cause_asn_banned",
  "bot-management": "cause_bot_management",
  "bot-rule": "cause_bot_rule",
  "browser-signature": "cause_browser_signature",
  "client-certificate": "cause_client_certificate",
  "corporate-proxy": "cause_corporate_proxy",
  "country-banned": "cause_country_banned",
  csrf: "cause_csrf",
  "custom-block": "cause_custom_block",
  "deny-rule": "cause_deny_rule",
  "direct-ip": "cause_direct_ip",
  "directory-index": "cause_directory_index",
  "file-permission": "cause_file_permission",
  "forward-proxy-acl": "cause_forward_proxy_acl",
  "host-check": "cause_host_check",
  "host-firewall": "cause_host_firewall",
  hotlink: "cause_hotlink",
  "ip-banned": "cause_ip_banned",
  "ip-deny": "cause_ip_deny",
  "legal-block": "cause_legal_block",
  "network-banned": "cause_network_banned",
  "object-storage": "cause_object_storage",
  "path-traversal": "cause_path_traversal",
  "rate-limited": "cause_rate_limited",
  "rest-permission": "cause_rest_permission",
  "security-constraint": "cause_security_constraint",
  "signed-url": "cause_signed_url",
  "sni-mismatch": "cause_sni_mismatch",
  "waf-block": "cause_waf_block",
  "waf-plugin": "cause_waf_plugin",
};

/** Causes of errors that are no refusal: something at the site is set up wrong, or failed. */
const failures: Readonly<Record<string, MessageId>> = {
  "cache-limit": "cause_cache_limit",
  dns: "cause_dns",
  "host-not-configured": "cause_host_not_configured",
  rewrite: "cause_rewrite",
  snippet: "cause_snippet",
  tls: "cause_tls",
  tunnel: "cause_tunnel",
  worker: "cause_worker",
};

/** Causes that have a whole clause of their own, for a certain verdict and for a likely one. */
const whole: Readonly<Record<string, readonly [MessageId, MessageId]>> = {
  challenge: ["verdict_challenged", "verdict_challenged_likely"],
  "early-refusal": ["verdict_refused_early", "verdict_refused_early_likely"],
};

/** A cause in words: as a clause after "because", or as a whole clause of its own. */
export type CauseWords =
  | { readonly kind: "clause"; readonly clause: MessageId; readonly refusal: boolean }
  | {
      readonly kind: "whole";
      readonly certain: MessageId;
      readonly likely: MessageId;
      readonly refusal: true;
    };

/** How a cause is said; null for one that has no words yet, of which the verdict then says nothing. */
export function causeWords(cause: string): CauseWords | null {
  const own = Object.hasOwn(whole, cause) ? whole[cause] : undefined;
  if (own !== undefined) return { kind: "whole", certain: own[0], likely: own[1], refusal: true };
  const clause = Object.hasOwn(clauses, cause) ? clauses[cause] : undefined;
  if (clause !== undefined) return { kind: "clause", clause, refusal: true };
  const failure = Object.hasOwn(failures, cause) ? failures[cause] : undefined;
  return failure === undefined ? null : { kind: "clause", clause: failure, refusal: false };
}
