import type { SecurityEvent } from "../event/security-event";
import type { RefusedRequest } from "../request/refused-request";
import { descriptionOf, ruleName } from "./exception-case";
import { inList, inWords } from "./in-list";
import { isRuleId } from "./rule";
import type { WrittenException } from "./written-exception";

/**
 * The HTTP DDoS Attack Protection managed ruleset, which has one id everywhere (in use in
 * cloudflare/terraform-provider-cloudflare's own tests).
 */
const ddosRuleset = "4d21379b4f9f4bb088e0729962c8b3cf";

/**
 * An override that makes the one DDoS rule less sensitive: it runs before every custom rule, so no Skip rule
 * reaches it. `expression` is `true` but for one subscription.
 * Source: developers.cloudflare.com/ddos-protection/managed-rulesets/http/http-overrides/configure-api/.
 */
export function ddosOverride(request: RefusedRequest, event: SecurityEvent | null): WrittenException {
  const ddos = event?.source === "l7ddos" ? event : null;
  const instrument = { id: "fix_instrument_ddos" } as const;
  const steps = [
    { id: "fix_do_ddos_open" },
    { id: "fix_do_ddos_rule", params: { rule: ruleName(ddos) } },
  ] as const;
  const warnings = [{ id: "fix_warn_ddos_global" }, { id: "fix_warn_ddos_existing" }] as const;
  const ruleId = ddos?.ruleId ?? null;
  if (!isRuleId(ruleId))
    return inWords(instrument, steps, [...warnings, { id: "fix_warn_no_rule_id" }], false);
  return inList({
    instrument,
    rule: {
      action: "execute",
      action_parameters: {
        id: ddosRuleset,
        overrides: { rules: [{ id: ruleId, sensitivity_level: "low" }] },
      },
      expression: "true",
      description: descriptionOf(request),
    },
    phase: "ddos_l7",
    position: { before: "" },
    steps,
    warnings,
  });
}
