import { fieldValue } from "../../exchange/fields";
import type { ComparedAnswer } from "./compared-answer";

/** What an answer comes to. `through` is everything that shows the content: 2xx and 304. */
export type AnswerKind =
  | "through"
  | "challenged"
  | "refused"
  | "login"
  | "redirected"
  | "limited"
  | "missing"
  | "no-such-method"
  | "bad-request"
  | "server-error"
  | "none";

/** An answer with what it comes to. */
export interface KindOfAnswer {
  readonly answer: ComparedAnswer;
  readonly kind: AnswerKind;
}

/** The kind of an answer, by its status (RFC 9110 section 15, RFC 6585) and Cloudflare's `cf-mitigated`. */
export function answerKind(answer: ComparedAnswer): AnswerKind {
  const { status, none } = answer;
  if (status === null) return none === "redirected" ? "redirected" : "none";
  if (isChallenge(answer)) return "challenged";
  if (status === 304 || (status >= 200 && status < 300)) return "through";
  if (status >= 300 && status < 400) return "redirected";
  return kinds.get(status) ?? (status >= 500 ? "server-error" : "bad-request");
}

const kinds = new Map<number, AnswerKind>([
  [401, "login"],
  [403, "refused"],
  [404, "missing"],
  [405, "no-such-method"],
  [410, "missing"],
  [429, "limited"],
  [501, "no-such-method"],
]);

/**
 * Cloudflare's challenge says so in a field
 * (developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/).
 */
function isChallenge({ status, fields, verdict }: ComparedAnswer): boolean {
  if (status === null || status < 400) return false;
  return fieldValue(fields, "cf-mitigated") === "challenge" || verdict?.cause === "challenge";
}
