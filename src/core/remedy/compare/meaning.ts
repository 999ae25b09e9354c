import type { Message } from "../../messages/message";
import { answerKind, type KindOfAnswer } from "./answer-kind";
import type { ComparedAnswer } from "./compared-answer";
import { singleAnswers } from "./single-answers";

/**
 * What the answers mean side by side, as sentences, the most telling first; empty before there is any. They
 * say what the answers show and no more: what a request of a page cannot repeat may still matter.
 */
export function meaning(answers: readonly ComparedAnswer[]): Message[] {
  if (answers.length === 0) return [];
  const all = answers.map((answer) => ({ answer, kind: answerKind(answer) }));
  const of = (variant: string) => all.find(({ answer }) => answer.variant === variant);
  const compared = [
    ...cookies(of("with-cookies"), of("without-cookies")),
    ...method(of("with-cookies"), of("get")),
    ...fields(of("with-cookies"), of("plain-fields")),
  ];
  // The same of a GET says something new only where the original method says nothing.
  const ofGet = compared.length === 0 ? cookies(of("get"), of("get-without-cookies")) : [];
  const found = [...compared, ...ofGet];
  return [...(found.length === 0 ? together(all) : found), ...singleAnswers(all)];
}

function cookies(having: KindOfAnswer | undefined, lacking: KindOfAnswer | undefined): Message[] {
  if (!having || !lacking) return [];
  if (having.kind === "through") {
    if (lacking.kind === "challenged") return [{ id: "fix_meaning_cookies_solved" }];
    if (lacking.kind === "redirected") return [{ id: "fix_meaning_cookies_redirected" }];
    if (isRefusal(lacking)) return [{ id: "fix_meaning_cookies_needed" }];
  }
  if (isRefusal(having) && lacking.kind === "through") return [{ id: "fix_meaning_cookies_trigger" }];
  return [];
}

function method(own: KindOfAnswer | undefined, get: KindOfAnswer | undefined): Message[] {
  if (!own || !get) return [];
  const params = { method: own.answer.method };
  if (isRefusal(own) && (get.kind === "through" || get.kind === "redirected"))
    return [{ id: "fix_meaning_method", params }];
  // The resource knows no GET, so the refusal of the other method came from something before or after that.
  if (isRefusal(own) && (get.kind === "no-such-method" || get.kind === "missing"))
    return [{ id: "fix_meaning_method_only", params }];
  if (own.kind === "through" && isRefusal(get)) return [{ id: "fix_meaning_get_refused", params }];
  return [];
}

function fields(having: KindOfAnswer | undefined, lacking: KindOfAnswer | undefined): Message[] {
  if (!having || !lacking) return [];
  if (having.kind === "through" && isRefusal(lacking)) return [{ id: "fix_meaning_fields_needed" }];
  if (isRefusal(having) && lacking.kind === "through") return [{ id: "fix_meaning_fields_trigger" }];
  return [];
}

/** What it means that all answers are alike, or that they are refusals of several kinds. */
function together(all: readonly KindOfAnswer[]): Message[] {
  const answered = all.filter(({ kind }) => kind !== "none");
  const [first] = answered;
  if (first === undefined) return [{ id: "fix_meaning_nothing" }];
  const kinds = new Set(answered.map(({ kind }) => kind));
  const who = new Set(answered.flatMap(({ answer }) => answer.verdict?.responder ?? []));
  if (kinds.size === 1 && first.kind === "challenged") return [{ id: "fix_meaning_challenged" }];
  // What comes through by GET says nothing of the method that was refused.
  if (all.every(({ answer }) => answer.variant.startsWith("get")))
    return isRefusal(first) ? [{ id: "fix_meaning_get_too" }] : [{ id: "fix_meaning_get_only" }];
  if (kinds.size === 1 && first.kind === "through") return [{ id: "fix_meaning_now_through" }];
  if (kinds.has("challenged") && kinds.has("refused")) return [{ id: "fix_meaning_challenge_and_block" }];
  if (!answered.every(isRefusal)) return [];
  if (who.size > 1) return [{ id: "fix_meaning_several_answer" }];
  if (answered.length < 2) return [{ id: "fix_meaning_still_refused" }];
  return [{ id: who.has("origin") ? "fix_meaning_everywhere_origin" : "fix_meaning_everywhere" }];
}

function isRefusal({ kind }: KindOfAnswer): boolean {
  return kind === "refused" || kind === "challenged" || kind === "login" || kind === "limited";
}
