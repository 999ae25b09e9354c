import type { AccessMode } from "./access-rule-call";

/** A rule of one of a zone's lists, as the Rulesets API takes it. */
export interface Rule {
  readonly action: "skip" | "log" | AccessMode | "execute";
  readonly action_parameters?: RuleParameters;
  /** Whether matches are in Security Events: on the rule, not in its parameters. */
  readonly logging?: { readonly enabled: true };
  readonly expression: string;
  readonly description: string;
}

/** Products that a Skip rule can skip, spelt as the API does. */
export type SkippedProduct = "zoneLockdown" | "uaBlock" | "bic" | "hot" | "securityLevel" | "waf";

/** Phases that a Skip rule among the custom rules can skip. */
export type SkippedPhase = "http_ratelimit" | "http_request_sbfm";

/**
 * What a Skip rule skips, or what an `execute` rule overrides. Source:
 * developers.cloudflare.com/waf/custom-rules/skip/options/ and …/waf/managed-rules/waf-exceptions/define-api/.
 */
export type RuleParameters =
  | { readonly ruleset: "current" }
  | { readonly phases: readonly SkippedPhase[] }
  | { readonly products: readonly SkippedProduct[] }
  | { readonly rules: Readonly<Record<string, readonly string[]>> }
  | {
      readonly id: string;
      readonly overrides: {
        readonly rules: readonly { readonly id: string; readonly sensitivity_level: "low" }[];
      };
    };

/** Where a rule goes in its list: before a rule, or before all with an empty id. */
export interface RulePosition {
  readonly before: string;
}

/** The list that a rule goes into, by its phase. */
export type RulePhase = "http_request_firewall_custom" | "http_request_firewall_managed" | "ddos_l7";

/** Whether a text is an id of a rule or a ruleset: 32 hex digits. Nothing else gets into a path or a position. */
export function isRuleId(text: string | null): text is string {
  return text !== null && /^[0-9a-f]{32}$/.test(text);
}
