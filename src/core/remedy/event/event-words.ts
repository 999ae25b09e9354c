import type { MessageId } from "../../messages/catalogue";
import type { Message } from "../../messages/message";

/**
 * The products behind the sources of Security Events, as Cloudflare's dashboard calls them.
 * Source: developers.cloudflare.com/logs/logpush/logpush-job/datasets/zone/firewall_events/
 */
const sources: Readonly<Record<string, MessageId>> = {
  apishield: "fix_source_api_shield",
  apishieldschemavalidation: "fix_source_api_shield",
  apishieldsequencemitigation: "fix_source_api_shield",
  apishieldtokenvalidation: "fix_source_api_shield",
  asn: "fix_source_ip_access",
  bic: "fix_source_bic",
  botfight: "fix_source_bot_fight",
  botmanagement: "fix_source_bot_management",
  country: "fix_source_ip_access",
  dlp: "fix_source_dlp",
  firewallcustom: "fix_source_custom",
  firewallmanaged: "fix_source_managed",
  firewallrules: "fix_source_firewall_rules",
  hot: "fix_source_hotlink",
  ip: "fix_source_ip_access",
  iprange: "fix_source_ip_access",
  l7ddos: "fix_source_ddos",
  ratelimit: "fix_source_rate_limit",
  securitylevel: "fix_source_security_level",
  uablock: "fix_source_ua_block",
  validation: "fix_source_validation",
  waf: "fix_source_old_waf",
  zonelockdown: "fix_source_zone_lockdown",
};

/** The product that acted, in words; its own word where we know none. */
export function sourceWords(source: string): Message {
  const id = Object.hasOwn(sources, source) ? sources[source] : undefined;
  if (id !== undefined) return { id };
  return source === "" ? { id: "fix_source_unknown" } : { id: "fix_source_named", params: { source } };
}

/**
 * Actions, as Security Events call them, in words.
 * Source: as above, and developers.cloudflare.com/ruleset-engine/rules-language/actions/
 */
const actions: Readonly<Record<string, MessageId>> = {
  allow: "fix_action_allow",
  block: "fix_action_block",
  bypass: "fix_action_skip",
  challenge: "fix_action_challenge",
  challengebypassed: "fix_action_bypassed",
  challengesolved: "fix_action_solved",
  connectionclose: "fix_action_close",
  forceconnectionclose: "fix_action_close",
  jschallenge: "fix_action_js_challenge",
  jschallengebypassed: "fix_action_bypassed",
  jschallengesolved: "fix_action_solved",
  log: "fix_action_log",
  managedchallenge: "fix_action_managed_challenge",
  managedchallengebypassed: "fix_action_bypassed",
  managedchallengeinteractivesolved: "fix_action_solved",
  managedchallengenoninteractivesolved: "fix_action_solved",
  skip: "fix_action_skip",
};

/** What was done to the request, in words; the action's own word where we know none. */
export function actionWords(action: string): Message {
  const id = Object.hasOwn(actions, action) ? actions[action] : undefined;
  return id === undefined ? { id: "fix_action_named", params: { action } } : { id };
}
