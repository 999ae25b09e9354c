import { isOwaspScore } from "./blocker-of";
import { blockerWords } from "./blocker-words";
import { descriptionOf, ruleName, type ExceptionCase } from "./exception-case";
import { inList, inWords } from "./in-list";
import { isRuleId } from "./rule";
import type { WrittenException } from "./written-exception";

/** The Cloudflare Managed Ruleset (developers.cloudflare.com/waf/managed-rules/reference/cloudflare-managed-ruleset/). */
const managedRuleset = "efb7b8c949ac4650a09736fc376e9aee";

/**
 * A WAF exception for the one managed rule that blocked: the smallest of the three forms. It stands first in
 * its list, and so before whatever runs the ruleset.
 * Source: developers.cloudflare.com/waf/managed-rules/waf-exceptions/define-api/.
 */
export function managedException({ request, event, expression }: ExceptionCase): WrittenException {
  const description = descriptionOf(request);
  // Who makes an exception for rules that scored has the event of the one that added them up.
  const managed = event?.source === "firewallmanaged" && !isOwaspScore(event) ? event : null;
  const steps = [
    { id: "fix_do_open_exception" },
    { id: "fix_do_name", params: { name: description } },
    { id: "fix_do_paste" },
    { id: "fix_do_one_rule", params: { rule: ruleName(managed) } },
    { id: "fix_do_before_execute" },
    { id: "fix_do_deploy" },
  ] as const;
  const instrument = { id: "fix_instrument_exception" } as const;
  const ruleId = managed?.ruleId ?? null;
  if (!isRuleId(ruleId)) {
    return { ...inWords(instrument, steps, [{ id: "fix_warn_no_rule_id" }], false), expression };
  }
  const told = managed?.rulesetId ?? null;
  const rulesetId = isRuleId(told) ? told : managedRuleset;
  return inList({
    instrument,
    rule: {
      action: "skip",
      action_parameters: { rules: { [rulesetId]: [ruleId] } },
      logging: { enabled: true },
      expression,
      description,
    },
    phase: "http_request_firewall_managed",
    position: { before: "" },
    steps,
    warnings: [
      ...(isRuleId(told) ? [] : [{ id: "fix_warn_ruleset_assumed" } as const]),
      { id: "fix_warn_account" },
    ],
  });
}

/**
 * The rule that blocks for the OWASP ruleset only adds the score up, so the score is what has to change, which
 * holds for every request to the site: nothing here heeds conditions.
 * Source: developers.cloudflare.com/waf/managed-rules/troubleshooting/.
 */
export function owaspTuning(): WrittenException {
  return inWords(
    { id: "fix_instrument_owasp" },
    [
      { id: "fix_do_owasp_which" },
      { id: "fix_do_owasp_tune" },
      { id: "fix_do_owasp_rules", params: { what: blockerWords("managed-rule") } },
    ],
    [{ id: "fix_warn_owasp_whole" }],
    true,
  );
}
