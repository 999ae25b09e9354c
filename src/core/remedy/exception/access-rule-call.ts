import { singleQuoted } from "../compare/shell-text";
import { api, needs, send, token, withOneId } from "./rule-call";

/** The permission of a token for a zone's IP Access rules (developers.cloudflare.com/fundamentals/api/reference/permissions/). */
const right = "Firewall Services Edit";

/** What an IP Access rule is for, as the API has it. */
export interface AccessTarget {
  readonly target: "ip" | "ip6" | "asn" | "country";
  /** `203.0.113.7`, `AS64500`, `DE`. */
  readonly value: string;
}

/** What an IP Access rule does; `whitelist` is never written, since it passes all other protection by. */
export type AccessMode = "block" | "challenge" | "js_challenge" | "managed_challenge";

/**
 * Shell commands that find the site's IP Access rule for a target and do one thing to it. Where none or
 * several are found, nothing is sent.
 * Source: `GET /zones/{zone_id}/firewall/access_rules/rules` in Cloudflare's API.
 */
export function accessRuleCall(of: AccessTarget, mode: AccessMode | "delete"): string {
  const then =
    mode === "delete"
      ? `  curl -sS -X DELETE ${token} "${api}/firewall/access_rules/rules/$ACCESS_RULE_ID"`
      : send("PATCH", "/firewall/access_rules/rules/$ACCESS_RULE_ID", { mode }, "  ");
  return [
    needs(right),
    "# The IP Access rule as it is, and its id. Keep what is shown - its mode and notes are not saved elsewhere",
    findAccessRule(of),
    withOneId("ACCESS_RULE_ID", "Not exactly one rule was found: set ACCESS_RULE_ID by hand.", then),
  ].join("\n");
}

/** Shows the IP Access rules for a target, and sets `ACCESS_RULE_ID` to their ids. */
export function findAccessRule({ target, value }: AccessTarget): string {
  // The search has one word for addresses of both versions.
  const sought = `configuration.target=${target === "ip6" ? "ip" : target}`;
  return [
    `ACCESS_RULES=$(curl -sS -G ${token} "${api}/firewall/access_rules/rules" \\`,
    `  --data-urlencode ${singleQuoted(sought)} --data-urlencode ${singleQuoted(`configuration.value=${value}`)})`,
    `printf '%s\\n' "$ACCESS_RULES"`,
    `ACCESS_RULE_ID=$(printf '%s' "$ACCESS_RULES" | jq -r '.result[]?.id')`,
  ].join("\n");
}

/** Shell commands that give an IP Access rule its mode back: that of the event, or Block, which they then say. */
export function hardenAccessRuleCall(of: AccessTarget, mode: AccessMode | null): string {
  return [whichMode(mode), accessRuleCall(of, mode ?? "block")].join("\n");
}

/**
 * The shell command that makes an IP Access rule with its mode: that of the event, or Block, which it then
 * says. The notes of the old rule are known to nobody but who kept them.
 */
export function makeAccessRuleCall(
  configuration: AccessTarget,
  mode: AccessMode | null,
  notes: string,
): string {
  return [
    needs(right),
    whichMode(mode),
    "# The notes are new - put in those of the old rule, which were shown when it was taken out",
    send("POST", "/firewall/access_rules/rules", { mode: mode ?? "block", configuration, notes }, ""),
  ].join("\n");
}

function whichMode(mode: AccessMode | null): string {
  return mode === null
    ? "# The mode is assumed to be block - put in the one that was shown before the rule was changed"
    : `# The mode is ${mode}, as the event says`;
}
