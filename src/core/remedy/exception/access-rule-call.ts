import { singleQuoted } from "../compare/shell-text";
import { api, needs, send, token, withOneId } from "./rule-call";

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
    needs,
    "# The IP Access rule as it is, and its id. Keep what is shown, it is what rolling back restores",
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

/** The shell command that makes an IP Access rule as it was. */
export function makeAccessRuleCall(configuration: AccessTarget, mode: AccessMode, notes: string): string {
  return [needs, send("POST", "/firewall/access_rules/rules", { mode, configuration, notes }, "")].join("\n");
}
