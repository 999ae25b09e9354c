import type { Message } from "../../messages/message";
import type { SecurityEvent } from "../event/security-event";
import { mostCharacters } from "../expression/write-expression";
import { sourceRange } from "../expression/source-range";
import type { RefusedRequest } from "../request/refused-request";
import {
  accessRuleCall,
  findAccessRule,
  hardenAccessRuleCall,
  makeAccessRuleCall,
  type AccessMode,
  type AccessTarget,
} from "./access-rule-call";
import { modeOf } from "./access-rule-mode";
import { descriptionOf, type ExceptionCase } from "./exception-case";
import { inList, inWords } from "./in-list";
import { findRule, withOneId } from "./rule-call";
import type { WrittenException } from "./written-exception";

/** The step that gives the custom rule the action that the IP Access rule had. */
const choosing = {
  block: "fix_do_block",
  challenge: "fix_do_challenge_interactive",
  js_challenge: "fix_do_challenge_js",
  managed_challenge: "fix_do_challenge",
} as const;

/**
 * The IP Access rule for one address: taken out, or softened first. Skip rules do not reach IP Access rules,
 * and "Allow" would pass all other protection by.
 * Source: developers.cloudflare.com/waf/tools/ip-access-rules/ and its API.
 */
export function addressRule(
  softly: boolean,
  request: RefusedRequest,
  event: SecurityEvent | null,
): WrittenException {
  const range = request.clientIp === null ? null : sourceRange(request.clientIp);
  const instrument = { id: softly ? "fix_instrument_ip_challenge" : "fix_instrument_ip_delete" } as const;
  const doing = { id: softly ? "fix_do_ip_challenge" : "fix_do_ip_delete" } as const;
  if (range === null || range.text.includes("/")) {
    const steps = [open({ id: "fix_ip_value_unknown" }), doing];
    return inWords(instrument, steps, [{ id: "fix_warn_ip_unknown" }], false);
  }
  const configuration: AccessTarget = { target: range.version === 4 ? "ip" : "ip6", value: range.text };
  const mode = modeOf(event);
  return {
    instrument,
    expression: null,
    action: softly ? "managed_challenge" : "delete",
    steps: [open(range.text), doing],
    call: accessRuleCall(configuration, softly ? "managed_challenge" : "delete"),
    callWithoutList: null,
    rollback: softly
      ? hardenAccessRuleCall(configuration, mode)
      : makeAccessRuleCall(configuration, mode, `rolled back: ${descriptionOf(request)}`),
    terraform: null,
    warnings: [{ id: "fix_warn_ip_allow" }, ...assumed(mode), { id: "fix_warn_account" }],
    complete: true,
  };
}

/**
 * A custom rule in place of the IP Access rule for a range, by hand: the event tells the client's address and
 * not the range, nor is there a way to look it up by one.
 */
export function rangeRule({ expression }: ExceptionCase): WrittenException {
  const steps = [
    open({ id: "fix_ip_value_unknown" }),
    { id: "fix_do_ip_range" },
    { id: "fix_do_ip_delete_old" },
  ] as const;
  const warnings = [{ id: "fix_warn_account" }] as const;
  return { ...inWords({ id: "fix_instrument_ip_by_hand" }, steps, warnings, true), expression };
}

/**
 * A custom rule that does what the IP Access rule for a country or a network did, but not to the exception: a
 * challenge stays a challenge. It is made before the old rule goes, so that nothing stands open in between.
 */
export function replacedRule({ draft, request, event, expression }: ExceptionCase): WrittenException {
  const network = draft.blocker === "ip-access-network";
  const part = network ? networkOf(request) : countryOf(request);
  const instrument = { id: "fix_instrument_ip_replace" } as const;
  if (part === null) return inWords(instrument, [], [{ id: "fix_warn_ip_unknown" }], false);
  const whole = `(${part.test} and not ${expression})`;
  if (whole.length > mostCharacters) {
    const params = { count: whole.length, most: mostCharacters };
    return inWords(instrument, [], [{ id: "fix_expression_too_long", params }], false);
  }
  const description = descriptionOf(request);
  const mode = modeOf(event);
  const rule = { action: mode ?? "block", expression: whole, description } as const;
  const phase = "http_request_firewall_custom";
  const written = inList({
    instrument,
    rule,
    phase,
    position: { before: "" },
    steps: [
      { id: "fix_do_open_rules" },
      { id: "fix_do_name", params: { name: description } },
      { id: "fix_do_paste" },
      { id: choosing[mode ?? "block"] },
      { id: "fix_do_place_first" },
      { id: "fix_do_deploy" },
      { id: "fix_do_ip_then_delete", params: { value: part.words } },
    ],
    warnings: [{ id: "fix_warn_ip_note" }, ...assumed(mode), { id: "fix_warn_account" }],
  });
  // Neither call may leave the site without both: the one goes only where the other is seen to be there.
  const out = [
    "\n# 3. Only where that rule is there now, the IP Access rule out",
    findRule(rule, phase),
    withOneId(
      "RULE_ID",
      "The custom rule is not there: the IP Access rule stays.",
      accessRuleCall(part.target, "delete"),
    ),
  ];
  const back = [
    makeAccessRuleCall(part.target, mode, `rolled back: ${description}`),
    "\n# Only where the IP Access rule is there again, the custom rule out",
    findAccessRule(part.target),
    withOneId(
      "ACCESS_RULE_ID",
      "The IP Access rule is not there: the custom rule stays.",
      written.rollback ?? "",
    ),
  ];
  return {
    ...written,
    call: [written.call ?? "", ...out].join("\n"),
    callWithoutList: [written.callWithoutList ?? "", ...out].join("\n"),
    rollback: back.join("\n"),
  };
}

function assumed(mode: AccessMode | null): Message[] {
  return mode === null ? [{ id: "fix_warn_ip_mode_assumed" }] : [];
}

function networkOf({ clientAsn: asn }: RefusedRequest) {
  if (asn === null || !Number.isInteger(asn) || asn <= 0 || asn >= 2 ** 32) return null;
  const target: AccessTarget = { target: "asn", value: `AS${asn}` };
  const words: Message = { id: "fix_ip_value_asn", params: { asn: String(asn) } };
  return { test: `ip.src.asnum eq ${asn}`, target, words };
}

function countryOf({ clientCountry: country }: RefusedRequest) {
  if (country === null || !/^[A-Z][A-Z0-9]$/.test(country)) return null;
  const target: AccessTarget = { target: "country", value: country };
  const words: Message = { id: "fix_ip_value_country", params: { country } };
  return { test: `ip.src.country eq "${country}"`, target, words };
}

function open(value: string | Message): Message {
  return { id: "fix_do_ip_open", params: { value } };
}
