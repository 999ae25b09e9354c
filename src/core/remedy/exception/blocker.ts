/**
 * What can have refused a request at Cloudflare, as far as it makes a difference to what releases it. The
 * order is that of the choice.
 */
export const blockers = [
  "unknown",
  "custom-rule",
  "managed-rule",
  "owasp",
  "rate-limit",
  "sbfm",
  "bot-fight-mode",
  "ip-access-address",
  "ip-access-range",
  "ip-access-network",
  "ip-access-country",
  "bic",
  "security-level",
  "ua-block",
  "zone-lockdown",
  "hotlink",
  "old-waf",
  "ddos",
  "access",
  "api-shield",
  "validation",
  "worker",
  "early-refusal",
  "setup",
] as const;

/** One of them. `setup` is an error of DNS, TLS and the like, which no security rule decided. */
export type Blocker = (typeof blockers)[number];

/** Whether a text is the name of one. */
export function isBlocker(text: string): text is Blocker {
  return blockers.some((one) => one === text);
}
