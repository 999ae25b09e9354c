import type { Message } from "../../messages/message";
import { responderMessage } from "../../report/words";
import type { Verdict } from "../../attribution/verdict";
import type { ComparedAnswer } from "../compare/compared-answer";
import type { Check, CheckResult } from "./check";

/** Who refused the request that a check is about. */
export type Refuser = Verdict["responder"];

/**
 * How a check came out by the answer to its request. Where Cloudflare refused, coming through means that it
 * does not any more: what the origin answers then, be it 200 or 404, is the origin's affair and is told
 * beside it. Where the origin refused, or nobody knows who, another 403 is the refusal still.
 */
export function judgeCheck(check: Check, answer: ComparedAnswer, by: Refuser): CheckResult {
  const refused = by === "cloudflare" ? refusedByCloudflare(answer) : refusedAgain(answer);
  const passed =
    refused === null ? null : check.expects === "through" ? !refused : staysRefused(check, refused);
  return { id: check.id, title: check.title, outcome: outcomeOf(answer), passed, at: answer.at };
}

/**
 * That a request comes through which the exception does not name may be as it always was: only of what the
 * webmaster says must stay blocked is it a fault.
 */
function staysRefused({ id }: Check, refused: boolean): boolean | null {
  return refused || id === "still-refused" ? refused : null;
}

/** How a check came out that a person did elsewhere. */
export function judgeByHand(check: Check, passed: boolean, at: string): CheckResult {
  const outcome: Message = { id: passed ? "fix_check_hand_good" : "fix_check_hand_bad" };
  return { id: check.id, title: check.title, outcome, passed, at };
}

/** The results with this one in the place of an earlier one of the same check. */
export function withResult(results: readonly CheckResult[], result: CheckResult): readonly CheckResult[] {
  return [...results.filter(({ id }) => id !== result.id), result];
}

/** Whether Cloudflare refused; null where no answer was seen or nobody can tell who gave it. */
function refusedByCloudflare({ status, verdict, none }: ComparedAnswer): boolean | null {
  if (status === null) return none === "redirected" ? false : null;
  if (status < 400) return false;
  if (verdict === null || verdict.responder === "undetermined") return null;
  return verdict.responder === "cloudflare";
}

function refusedAgain({ status, none }: ComparedAnswer): boolean | null {
  if (status === null) return none === "redirected" ? false : null;
  return status === 403;
}

function outcomeOf({ status, verdict, none }: ComparedAnswer): Message {
  if (status === null) return { id: none === "redirected" ? "fix_check_redirected" : "fix_check_no_answer" };
  if (verdict === null || status < 400) return { id: "fix_check_status", params: { status: String(status) } };
  const who = responderMessage(verdict.responder);
  return { id: "fix_check_status_by", params: { status: String(status), who } };
}
