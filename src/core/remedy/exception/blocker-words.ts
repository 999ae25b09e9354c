import type { MessageId } from "../../messages/catalogue";
import type { Message } from "../../messages/message";
import type { Blocker } from "./blocker";

const words: Readonly<Record<Blocker, MessageId>> = {
  unknown: "fix_blocker_unknown",
  "custom-rule": "fix_blocker_custom",
  "managed-rule": "fix_blocker_managed",
  owasp: "fix_blocker_owasp",
  "rate-limit": "fix_blocker_rate",
  sbfm: "fix_blocker_sbfm",
  "bot-fight-mode": "fix_blocker_bfm",
  "ip-access-address": "fix_blocker_ip",
  "ip-access-range": "fix_blocker_ip_range",
  "ip-access-network": "fix_blocker_asn",
  "ip-access-country": "fix_blocker_country",
  bic: "fix_blocker_bic",
  "security-level": "fix_blocker_security_level",
  "ua-block": "fix_blocker_ua",
  "zone-lockdown": "fix_blocker_lockdown",
  hotlink: "fix_blocker_hotlink",
  "old-waf": "fix_blocker_old_waf",
  ddos: "fix_blocker_ddos",
  access: "fix_blocker_access",
  "api-shield": "fix_blocker_api_shield",
  validation: "fix_blocker_validation",
  worker: "fix_blocker_worker",
  "early-refusal": "fix_blocker_early",
  setup: "fix_blocker_setup",
};

/** What refused, in words. */
export function blockerWords(blocker: Blocker): Message {
  return { id: words[blocker] };
}
