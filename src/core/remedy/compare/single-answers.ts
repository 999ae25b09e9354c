import type { Message } from "../../messages/message";
import type { AnswerKind, KindOfAnswer } from "./answer-kind";
import type { NoAnswer } from "./compared-answer";

const ofKind: Partial<Record<AnswerKind, Message["id"]>> = {
  login: "fix_meaning_login",
  redirected: "fix_meaning_redirected",
  limited: "fix_meaning_limited",
  missing: "fix_meaning_missing",
  "no-such-method": "fix_meaning_no_such_method",
  "bad-request": "fix_meaning_bad_request",
  "server-error": "fix_meaning_server_error",
};

const ofNone: Partial<Record<NoAnswer, Message["id"]>> = {
  network: "fix_meaning_network",
  timeout: "fix_meaning_timeout",
  "not-this-page": "fix_meaning_not_this_page",
  "no-page": "fix_meaning_no_page",
  example: "fix_example",
};

/** What single answers say that are neither content nor a refusal with 403, each sentence once. */
export function singleAnswers(all: readonly KindOfAnswer[]): Message[] {
  const ids = all.flatMap(({ kind, answer }) =>
    kind === "none" ? (ofNone[answer.none ?? "cancelled"] ?? []) : (ofKind[kind] ?? []),
  );
  return [...new Set(ids)].map((id) => ({ id }));
}
