import type { Message } from "../../messages/message";
import { descriptionOf, ruleName, type ExceptionCase } from "./exception-case";
import type { SkipInstrument } from "./instruments";
import { inList } from "./in-list";
import { isRuleId, type RulePosition } from "./rule";
import type { WrittenException } from "./written-exception";

const phase = "http_request_firewall_custom";

/**
 * A Skip rule among the custom rules that skips one thing. Against a custom rule it has to stand before that
 * one; against what runs later it stands first, so that no other rule ends the matter before it.
 * Source: developers.cloudflare.com/waf/custom-rules/skip/ and its API examples.
 */
export function skipRule(given: ExceptionCase, skip: SkipInstrument): WrittenException {
  const { expression, request, draft } = given;
  const description = descriptionOf(request);
  const custom = draft.blocker === "custom-rule";
  return inList({
    instrument: custom
      ? { id: "fix_instrument_skip_custom" }
      : { id: "fix_instrument_skip_only", params: { what: skip.what } },
    rule: {
      action: "skip",
      action_parameters: skip.parameters,
      logging: { enabled: true },
      expression,
      description,
    },
    phase,
    position: customPosition(given),
    steps: [
      ...opening(description),
      { id: skip.more ? "fix_do_skip_more" : "fix_do_skip", params: { what: skip.what } },
      placing(given),
      { id: "fix_do_deploy" },
    ],
    warnings: [
      ...(custom ? customWarnings(given) : []),
      ...(draft.blocker === "rate-limit" ? [{ id: "fix_warn_skips_rate" } as const] : []),
    ],
  });
}

/**
 * The same expression at the same place, which only shows what it meets: Log, or a challenge where the plan
 * has no Log. Also for managed rules, which run after the custom ones.
 * Source: developers.cloudflare.com/ruleset-engine/rules-language/actions/.
 */
export function observingRule(given: ExceptionCase): WrittenException {
  const { expression, request, draft } = given;
  const description = descriptionOf(request);
  const log = draft.action === "log";
  return inList({
    instrument: { id: "fix_instrument_observe" },
    rule: { action: log ? "log" : "managed_challenge", expression, description },
    phase,
    position: customPosition(given),
    steps: [
      ...opening(description),
      { id: log ? "fix_do_log" : "fix_do_challenge" },
      placing(given),
      { id: "fix_do_deploy" },
      { id: "fix_do_then_skip" },
    ],
    warnings: [{ id: log ? "fix_warn_log_plan" : "fix_warn_challenge" }],
  });
}

function opening(description: string): Message[] {
  return [
    { id: "fix_do_open_rules" },
    { id: "fix_do_name", params: { name: description } },
    { id: "fix_do_paste" },
  ];
}

/** Only a custom rule is in the same list, and can be named as the one to stand before. */
function customPosition({ draft, event }: ExceptionCase): RulePosition {
  const ruleId = event?.source === "firewallcustom" ? event.ruleId : null;
  return { before: draft.blocker === "custom-rule" && isRuleId(ruleId) ? ruleId : "" };
}

function placing(given: ExceptionCase): Message {
  if (customPosition(given).before === "") return { id: "fix_do_place_first" };
  return { id: "fix_do_place_before", params: { rule: ruleName(given.event) } };
}

function customWarnings(given: ExceptionCase): Message[] {
  return [
    { id: "fix_warn_skips_custom" },
    ...(customPosition(given).before === "" ? [{ id: "fix_warn_no_position" } as const] : []),
    { id: "fix_warn_account" },
  ];
}
