import type { SecurityEvent } from "../event/security-event";
import { writeExpression } from "../expression/write-expression";
import type { RefusedRequest } from "../request/refused-request";
import type { ExceptionDraft } from "./exception-draft";
import { isRuleId, type Rule } from "./rule";
import { addCall, removeCall } from "./rule-call";
import type { WrittenException } from "./written-exception";

/** The exception that was drafted, by the right instrument for what refused, in every form it can be used in. */
export function writeException(
  draft: ExceptionDraft,
  request: RefusedRequest,
  event: SecurityEvent | null,
): WrittenException {
  const on = draft.conditions.filter((each) => each.on).map(({ condition }) => condition);
  const { expression, problems } = writeExpression(on);
  const ruleId = event?.ruleId ?? null;
  const phase = "http_request_firewall_custom";
  const rule: Rule = {
    action: "skip",
    action_parameters: { ruleset: "current" },
    logging: { enabled: true },
    expression: expression ?? "",
    description: `exception for Ray ${request.rayId ?? request.startedDateTime}`,
  };
  return {
    instrument: { id: "fix_instrument_skip_custom" },
    expression,
    action: "skip",
    steps: [],
    call: expression === null ? null : addCall(rule, phase, { before: isRuleId(ruleId) ? ruleId : "" }),
    rollback: expression === null ? null : removeCall(rule, phase),
    terraform: null,
    warnings: problems,
    complete: expression !== null,
  };
}
