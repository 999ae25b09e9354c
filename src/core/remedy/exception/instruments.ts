import type { MessageId } from "../../messages/catalogue";
import type { Message } from "../../messages/message";
import type { Blocker } from "./blocker";
import { blockerWords } from "./blocker-words";
import type { RuleParameters } from "./rule";

/** A Skip rule among the custom rules: what it skips, and under which words the dashboard has that. */
export interface SkipInstrument {
  readonly parameters: RuleParameters;
  readonly what: Message;
  /** Whether the dashboard has it behind "More components to skip". */
  readonly more: boolean;
}

/**
 * What a Skip rule has to skip for each blocker: only that, and nothing for the blockers that none can skip.
 * Source: developers.cloudflare.com/waf/custom-rules/skip/options/.
 */
const skips: Partial<Record<Blocker, SkipInstrument>> = {
  "custom-rule": { parameters: { ruleset: "current" }, what: { id: "fix_skipped_custom" }, more: false },
  "rate-limit": { parameters: { phases: ["http_ratelimit"] }, what: { id: "fix_skipped_rate" }, more: false },
  sbfm: { parameters: { phases: ["http_request_sbfm"] }, what: { id: "fix_skipped_sbfm" }, more: false },
  bic: { parameters: { products: ["bic"] }, what: blockerWords("bic"), more: true },
  hotlink: { parameters: { products: ["hot"] }, what: blockerWords("hotlink"), more: true },
  "ua-block": { parameters: { products: ["uaBlock"] }, what: blockerWords("ua-block"), more: true },
  "zone-lockdown": {
    parameters: { products: ["zoneLockdown"] },
    what: blockerWords("zone-lockdown"),
    more: true,
  },
  "security-level": {
    parameters: { products: ["securityLevel"] },
    what: blockerWords("security-level"),
    more: true,
  },
  "old-waf": { parameters: { products: ["waf"] }, what: blockerWords("old-waf"), more: true },
};

/** The Skip rule for a blocker; null where none can skip it. */
export function skipFor(blocker: Blocker): SkipInstrument | null {
  return skips[blocker] ?? null;
}

/** What to do where nothing can be skipped (developers.cloudflare.com/waf/feature-interoperability/, and the facts). */
const instead: Partial<Record<Blocker, MessageId>> = {
  "bot-fight-mode": "fix_do_bfm",
  access: "fix_do_access",
  "api-shield": "fix_do_api_shield",
  validation: "fix_do_validation",
  worker: "fix_do_worker",
  "early-refusal": "fix_do_early",
  setup: "fix_do_setup",
};

/** What to do instead of an exception, for a blocker that nothing can skip; else null. */
export function insteadOf(blocker: Blocker): Message | null {
  const id = instead[blocker];
  return id === undefined ? null : { id };
}

/** Whether a rule among the custom rules can show what an exception would meet: they run before these. */
export function canObserve(blocker: Blocker): boolean {
  return skipFor(blocker) !== null || blocker === "managed-rule";
}

/**
 * Whether the exception for a blocker heeds conditions. Where it does not, it holds for the whole site, and no
 * expression, width or scope may be shown as if it were narrow.
 */
export function takesConditions(blocker: Blocker): boolean {
  return (
    canObserve(blocker) ||
    blocker === "ip-access-range" ||
    blocker === "ip-access-network" ||
    blocker === "ip-access-country"
  );
}
