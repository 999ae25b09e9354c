import type { Message } from "../../messages/message";
import type { Rule, RulePhase, RulePosition } from "./rule";
import { addCall, firstRuleCall, removeCall } from "./rule-call";
import { terraformOf } from "./terraform";
import type { WrittenException } from "./written-exception";

/** A rule with its place, and what goes with it in words. */
export interface PlacedRule {
  readonly instrument: Message;
  readonly rule: Rule;
  readonly phase: RulePhase;
  readonly position: RulePosition;
  readonly steps: readonly Message[];
  readonly warnings: readonly Message[];
}

/** An exception that is one rule in one of the zone's lists, in every form. */
export function inList({ instrument, rule, phase, position, steps, warnings }: PlacedRule): WrittenException {
  return {
    instrument,
    expression: rule.expression,
    action: rule.action,
    steps,
    call: addCall(rule, phase, position),
    // Without a list the managed rules did not run, so none is ever missing there.
    callWithoutList: phase === "http_request_firewall_managed" ? null : firstRuleCall(rule, phase),
    rollback: removeCall(rule, phase),
    terraform: terraformOf(rule, phase, position),
    warnings,
    complete: true,
  };
}

/** What cannot be handed over, in words: what to do by hand, and what is missing. */
export function inWords(
  instrument: Message,
  steps: readonly Message[],
  warnings: readonly Message[],
  complete: boolean,
): WrittenException {
  return {
    instrument,
    expression: null,
    action: null,
    steps,
    call: null,
    callWithoutList: null,
    rollback: null,
    terraform: null,
    warnings,
    complete,
  };
}
