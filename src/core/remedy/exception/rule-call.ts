import { singleQuoted } from "../compare/shell-text";
import type { Rule, RulePhase, RulePosition } from "./rule";

/** The zone in the API, as a shell text. */
export const api = "https://api.cloudflare.com/client/v4/zones/$ZONE_ID";
/** The field with the token, as curl's option: its value is never written out. */
export const token = '-H "Authorization: Bearer $CLOUDFLARE_API_TOKEN"';
/**
 * What the commands need, with the permission of the token, as a comment. Comments have no quotes, brackets or marks in them: an interactive zsh
 * reads them as commands, which then do nothing.
 */
export const needs = (permission: string): string =>
  `# Needs jq, and ZONE_ID and CLOUDFLARE_API_TOKEN in the environment, the token with the permission ${permission}`;

/**
 * The permission of a token for the list of a phase, by developers.cloudflare.com/fundamentals/api/reference/
 * permissions/; that it suffices could not be checked (docs/cloudflare-api.md).
 */
const rights: Readonly<Record<RulePhase, string>> = {
  http_request_firewall_custom: "Zone WAF Edit",
  http_request_firewall_managed: "Zone WAF Edit",
  ddos_l7: "HTTP DDoS Managed Ruleset Edit",
};

/**
 * Shell commands that add one rule to the list of a phase, at its place. The list is looked up first and
 * never written as a whole, which would replace the owner's other rules. Nothing is sent where none was found.
 * Source: `POST /zones/{zone_id}/rulesets/{ruleset_id}/rules` in Cloudflare's API.
 */
export function addCall(rule: Rule, phase: RulePhase, position: RulePosition): string {
  return [
    needs(rights[phase]),
    "# 1. The id of the list of these rules",
    findRuleset(phase),
    "# 2. This one rule into it, at its place",
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
    needs(rights[phase]),
    "# Only for a site without such a list, where the look-up answers with 404",
    send("POST", "/rulesets", { name: "default", kind: "zone", phase, rules: [rule] }, ""),
  ].join("\n");
}

/**
 * Shell commands that take exactly this rule out again. It is found by its description and action; where
 * none or several have them, nothing is sent.
 */
export function removeCall(rule: Rule, phase: RulePhase): string {
  return [
    needs(rights[phase]),
    "# 1. The list, and in it the id of the rule, which is also in the answer when the rule was added",
    findRule(rule, phase),
    "# 2. That one rule out of it",
    withOneId(
      "RULE_ID",
      "Not exactly one rule has this description: set RULE_ID by hand.",
      `  curl -sS -X DELETE ${token} "${api}/rulesets/$RULESET_ID/rules/$RULE_ID"`,
    ),
  ].join("\n");
}

/** Sets `RULE_ID` to the id of the rules that have this description and action. */
export function findRule({ description, action }: Rule, phase: RulePhase): string {
  const which = `.description == ${JSON.stringify(description)} and .action == ${JSON.stringify(action)}`;
  const ids = singleQuoted(`.result.rules[]? | select(${which}) | .id`);
  return `${findRuleset(phase)}\nRULE_ID=$(printf '%s' "$RULESET" | jq -r ${ids})`;
}

/**
 * Commands that run only where a variable holds exactly one id, of 32 characters; else a sentence is printed.
 * The length is asked for, since an interactive zsh has its own use for the `!` of a pattern.
 */
export function withOneId(variable: string, otherwise: string, commands: string): string {
  return [
    `if [ "\${#${variable}}" -eq 32 ]; then`,
    commands,
    "else",
    `  echo ${singleQuoted(otherwise)} >&2`,
    "fi",
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

/** One call with a JSON body, in which nothing is special to the shell; `path` may hold shell variables. */
export function send(method: "POST" | "PATCH", path: string, body: unknown, indent: string): string {
  return [
    `${indent}curl -sS -X ${method} ${token} -H 'Content-Type: application/json' \\`,
    `${indent}  "${api}${path}" \\`,
    `${indent}  --data ${singleQuoted(JSON.stringify(body, null, 2))}`,
  ].join("\n");
}
