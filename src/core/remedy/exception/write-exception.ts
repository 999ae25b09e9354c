import type { Message } from "../../messages/message";
import type { SecurityEvent } from "../event/security-event";
import { conditionSentence } from "../expression/condition-sentence";
import { meetsRequest } from "../expression/meets-request";
import { writeExpression } from "../expression/write-expression";
import type { RefusedRequest } from "../request/refused-request";
import type { Blocker } from "./blocker";
import { blockerWords } from "./blocker-words";
import { ddosOverride } from "./ddos-override";
import type { ExceptionCase } from "./exception-case";
import type { ExceptionDraft } from "./exception-draft";
import { inWords } from "./in-list";
import { canObserve, insteadOf, skipFor, type SkipInstrument } from "./instruments";
import { addressRule, rangeRule, replacedRule } from "./ip-access";
import { managedException, owaspTuning } from "./managed-exception";
import { observingRule, skipRule } from "./skip-rule";
import type { WrittenException } from "./written-exception";

/**
 * The exception that was drafted, by the right instrument for what refused, in every form it can be used in.
 * Source of which instrument reaches what: developers.cloudflare.com/waf/feature-interoperability/.
 */
export function writeException(
  draft: ExceptionDraft,
  request: RefusedRequest,
  event: SecurityEvent | null,
): WrittenException {
  const { blocker, action } = draft;
  const written = forBlocker(draft, request, event);
  const soft = canObserve(blocker) || (blocker === "ip-access-address" && action === "managed-challenge");
  if (action === "skip" || soft || written.call === null) return written;
  return { ...written, warnings: [{ id: "fix_warn_no_observing" }, ...written.warnings] };
}

function forBlocker(
  draft: ExceptionDraft,
  request: RefusedRequest,
  event: SecurityEvent | null,
): WrittenException {
  const { blocker, action } = draft;
  const instead = insteadOf(blocker);
  if (instead !== null) {
    const instrument = { id: "fix_instrument_none", params: { what: blockerWords(blocker) } } as const;
    return inWords(instrument, [instead], [], true);
  }
  if (blocker === "unknown") {
    return inWords({ id: "fix_instrument_unknown" }, [{ id: "fix_do_find_event" }], [], false);
  }
  if (blocker === "owasp") return owaspTuning();
  if (blocker === "ddos") return ddosOverride(request, event);
  if (blocker === "ip-access-address") return addressRule(action === "managed-challenge", request, event);
  const on = draft.conditions.filter((each) => each.on).map(({ condition }) => condition);
  const { expression, problems } = writeExpression(on);
  const skip = skipFor(blocker);
  if (expression === null) {
    return inWords(instrumentOf(blocker, skip), [], problems, false);
  }
  const written = byExpression({ draft, request, event, expression }, skip);
  const missing = on.filter((condition) => meetsRequest(condition, request) === false);
  const misses = missing.map((condition): Message => ({
    id: "fix_warn_misses_request",
    params: { condition: conditionSentence(condition) },
  }));
  return { ...written, warnings: [...misses, ...written.warnings] };
}

function instrumentOf(blocker: Blocker, skip: SkipInstrument | null): Message {
  if (skip !== null) return { id: "fix_instrument_skip_only", params: { what: skip.what } };
  if (blocker === "managed-rule") return { id: "fix_instrument_exception" };
  if (blocker === "ip-access-range") return { id: "fix_instrument_ip_by_hand" };
  return { id: "fix_instrument_ip_replace" };
}

function byExpression(given: ExceptionCase, skip: SkipInstrument | null): WrittenException {
  const { blocker, action } = given.draft;
  if (action !== "skip" && canObserve(blocker)) return observingRule(given);
  if (skip !== null) return skipRule(given, skip);
  if (blocker === "ip-access-range") return rangeRule(given);
  return blocker === "managed-rule" ? managedException(given) : replacedRule(given);
}
