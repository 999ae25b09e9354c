import { singleQuoted } from "../compare/shell-text";
import type { Rule, RulePhase, RulePosition } from "./rule";

const api = "https://api.cloudflare.com/client/v4/zones/$ZONE_ID";
const token = '-H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"';
const needs =
  "# Needs jq, and in the environment ZONE_ID and CLOUDFLARE_API_TOKEN (with the right to edit the zone's WAF).";

/**
 * Shell commands that add one rule to the list of a phase, at its place. The list is looked up first and
 * never written as a whole, which would replace the owner's other rules. Nothing is sent where none was found.
 * Source: `POST /zones/{zone_id}/rulesets/{ruleset_id}/rules` in Cloudflare's API.
 */
export function addCall(rule: Rule, phase: RulePhase, position: RulePosition): string {
  return [
    needs,
    "# 1. The id of the zone's list of these rules:",
    findRuleset(phase),
    "# 2. This one rule into it, at its place:",
    'if [ -n "$RULESET_ID" ]; then',
    send("POST", "/rulesets/$RULESET_ID/rules", { ...rule, position }, "  "),
    "else",
    "  echo 'No list was found: see the message above, and the command for a zone without one.' >&2",
    "fi",
  ].join("\n");
}

/** The shell command for a zone that has no such list yet: it makes one with this rule alone. */
export function firstRuleCall(rule: Rule, phase: RulePhase): string {
  return [
    needs,
    "# Only for a zone without such a list (the look-up answers with 404). Where there is one, this is refused.",
    send("POST", "/rulesets", { name: "default", kind: "zone", phase, rules: [rule] }, ""),
  ].join("\n");
}

/**
 * Shell commands that take exactly this rule out again. It is found by its description and action; where
 * none or several have them, nothing is sent.
 */
export function removeCall(rule: Rule, phase: RulePhase): string {
  const which = `.description == ${JSON.stringify(rule.description)} and .action == ${JSON.stringify(rule.action)}`;
  return [
    needs,
    "# 1. The list, and in it the id of the rule (also in the answer when the rule was added):",
    findRuleset(phase),
    `RULE_ID=$(printf '%s' "$RULESET" | jq -r ${singleQuoted(`.result.rules[]? | select(${which}) | .id`)})`,
    "# 2. That one rule out of it:",
    'case "$RULE_ID" in',
    "  '' | *[!0-9a-f]*) echo 'Not exactly one rule has this description: set RULE_ID by hand.' >&2 ;;",
    `  *) curl -sS -X DELETE ${token} "${api}/rulesets/$RULESET_ID/rules/$RULE_ID" ;;`,
    "esac",
  ].join("\n");
}

/** Sets `RULESET` to the API's answer and `RULESET_ID` to the id in it, or to nothing. */
function findRuleset(phase: RulePhase): string {
  return [
    `RULESET=$(curl -sS ${token} "${api}/rulesets/phases/${phase}/entrypoint")`,
    `RULESET_ID=$(printf '%s' "$RULESET" | jq -r '.result.id // empty')`,
    `[ -n "$RULESET_ID" ] || printf '%s\\n' "$RULESET" >&2`,
  ].join("\n");
}

/** One call with a JSON body, in which nothing is special to the shell. */
function send(method: "POST", path: string, body: unknown, indent: string): string {
  return [
    `${indent}curl -sS -X ${method} ${token} -H 'Content-Type: application/json' \\`,
    `${indent}  "${api}${path}" \\`,
    `${indent}  --data ${singleQuoted(JSON.stringify(body, null, 2))}`,
  ].join("\n");
}
