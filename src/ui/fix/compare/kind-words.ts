import type { MessageId } from "../../../core/messages/catalogue";
import type { AnswerKind } from "../../../core/remedy/compare/answer-kind";

const words: Readonly<Record<AnswerKind, MessageId>> = {
  through: "fix_kind_through",
  challenged: "fix_kind_challenged",
  refused: "fix_kind_refused",
  login: "fix_kind_login",
  redirected: "fix_kind_redirected",
  limited: "fix_kind_limited",
  missing: "fix_kind_missing",
  "no-such-method": "fix_kind_no_such_method",
  "bad-request": "fix_kind_bad_request",
  "server-error": "fix_kind_server_error",
  none: "fix_kind_none",
};

/** The message that says in a word or two what an answer comes to. */
export function kindWord(kind: AnswerKind): MessageId {
  return words[kind];
}
