import type { Plan } from "../../cloudflare/plans";
import type { Block } from "../../blocks/block";
import { letThrough } from "../event/let-through";
import { isOwnEvent } from "../event/own-event";
import type { SecurityEvent } from "../event/security-event";
import type { Blocker } from "./blocker";

/** What refused, and whether that is known or only the likeliest. */
export interface ProposedBlocker {
  readonly blocker: Blocker;
  readonly sure: boolean;
}

/**
 * Sources of Security Events. Source: developers.cloudflare.com/logs/logpush/logpush-job/datasets/zone/
 * firewall_events/; what each leads to is inferred from developers.cloudflare.com/waf/feature-interoperability/.
 */
const bySource: Readonly<Record<string, Blocker>> = {
  apishield: "api-shield",
  apishieldschemavalidation: "api-shield",
  apishieldsequencemitigation: "api-shield",
  apishieldtokenvalidation: "api-shield",
  asn: "ip-access-network",
  bic: "bic",
  country: "ip-access-country",
  firewallcustom: "custom-rule",
  firewallmanaged: "managed-rule",
  firewallrules: "custom-rule",
  hot: "hotlink",
  ip: "ip-access-address",
  iprange: "ip-access-range",
  l7ddos: "ddos",
  ratelimit: "rate-limit",
  securitylevel: "security-level",
  uablock: "ua-block",
  validation: "validation",
  waf: "old-waf",
  zonelockdown: "zone-lockdown",
};

/** The OWASP ruleset's rule that adds the score up (developers.cloudflare.com/waf/managed-rules/troubleshooting/). */
const owaspScoreRule = "6179ae15870a4bb7b2d480d4843b323c";

/**
 * Causes of a verdict, and what is likeliest behind them. A WAF block page does not tell custom rules from
 * managed ones, nor code 1006 an IP Access rule from Zone Lockdown, nor a challenge anything: so these are guesses.
 */
const byCause: Readonly<Record<string, ProposedBlocker>> = {
  "access-denied-1020": { blocker: "custom-rule", sure: true },
  "access-login": { blocker: "access", sure: true },
  "asn-banned": { blocker: "ip-access-network", sure: true },
  "browser-signature": { blocker: "bic", sure: true },
  "country-banned": { blocker: "ip-access-country", sure: true },
  "custom-block": { blocker: "custom-rule", sure: false },
  "early-refusal": { blocker: "early-refusal", sure: true },
  hotlink: { blocker: "hotlink", sure: true },
  "ip-banned": { blocker: "ip-access-address", sure: false },
  "rate-limited": { blocker: "rate-limit", sure: true },
  "sni-mismatch": { blocker: "early-refusal", sure: true },
  snippet: { blocker: "worker", sure: true },
  "waf-block": { blocker: "custom-rule", sure: false },
  worker: { blocker: "worker", sure: true },
};

/** Errors that say how the site is set up, and that no security rule decided. */
const setup = [
  "cache-limit",
  "direct-ip",
  "dns",
  "host-not-configured",
  "legal-block",
  "rewrite",
  "tls",
  "tunnel",
];

/**
 * What refused: by the Security Event where there is one, else by the verdict. `plan` tells Bot Fight Mode
 * from Super Bot Fight Mode, which have the same source: Free has the one, the paid plans the other.
 */
export function blockerOf(
  { verdict, ray }: Pick<Block, "verdict" | "ray">,
  event: SecurityEvent | null,
  plan: Plan["name"] | null,
): ProposedBlocker {
  if (event !== null) {
    const told = ofEvent(event, plan);
    // Of another request it is a good guess.
    return isOwnEvent({ ray }, event) ? told : { ...told, sure: false };
  }
  if (verdict.responder !== "cloudflare") return { blocker: "unknown", sure: false };
  if (verdict.product === "Cloudflare Access") return { blocker: "access", sure: true };
  const cause = verdict.cause ?? "";
  if (setup.includes(cause)) return { blocker: "setup", sure: true };
  return (Object.hasOwn(byCause, cause) ? byCause[cause] : undefined) ?? { blocker: "unknown", sure: false };
}

function ofEvent(event: SecurityEvent, plan: Plan["name"] | null): ProposedBlocker {
  // What it tells of is not what refused, and an exception for its rule would lift nothing.
  if (letThrough(event)) return { blocker: "unknown", sure: false };
  const { source } = event;
  if (source === "botfight") {
    if (plan === "Free") return { blocker: "bot-fight-mode", sure: true };
    return { blocker: "sbfm", sure: plan !== null };
  }
  if (isOwaspScore(event)) {
    return { blocker: "owasp", sure: true };
  }
  const blocker = Object.hasOwn(bySource, source) ? bySource[source] : undefined;
  return { blocker: blocker ?? "unknown", sure: blocker !== undefined };
}

/** Whether an event is of the rule that only adds the OWASP score up, which no exception may name. */
export function isOwaspScore({ source, ruleId, description }: SecurityEvent): boolean {
  return source === "firewallmanaged" && (ruleId === owaspScoreRule || /^949110\b/.test(description ?? ""));
}
