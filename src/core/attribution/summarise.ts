import type { Exchange } from "../exchange/exchange";
import type { MessageId } from "../messages/catalogue";
import type { Message, MessageParam } from "../messages/message";
import { causeWords, type CauseWords } from "./cause-words";
import type { Decision } from "./decide";
import { undeterminedSentence } from "./undetermined";
import type { Responder } from "./verdict";

/** What the sentences of a verdict are made of. */
export interface VerdictParts {
  readonly exchange: Exchange;
  readonly decision: Decision;
  /** Everybody for whom the evidence speaks on the whole, the likeliest first. */
  readonly contenders: readonly Responder[];
  readonly viaCloudflare: boolean | null;
  /** The Ray ID of this response, if it has one. */
  readonly rayId: string | null;
  readonly product: string | null;
  readonly cause: string | null;
  readonly errorCode: number | null;
  readonly referenceId: string | null;
  readonly relayed: boolean;
}

/** Statuses that refuse a request (RFC 9110, RFC 6585, RFC 7725, RFC 4918); others are errors. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 407, 423, 429, 451]);

/**
 * The verdict in one sentence: who, with which product, for which cause, and what follows for the
 * origin server. It claims no more than the evidence: "most likely" where it is that, and nothing
 * about the origin server where something speaks for it as well.
 */
export function summarise(parts: VerdictParts): Message {
  const { responder } = parts.decision;
  if (responder === "undetermined") return undeterminedSentence(parts);
  const cause = parts.cause === null ? null : causeWords(parts.cause);
  const isRefusal =
    cause === null ? parts.errorCode === null && REFUSALS.has(parts.exchange.status) : cause.refusal;
  const what = clauseOf(parts, responder, cause, isRefusal);
  const rest = restOf(parts, responder, isRefusal);
  return rest === null
    ? { id: "verdict_sentence", params: { what } }
    : { id: "verdict_sentence_rest", params: { what, rest: { id: rest } } };
}

function clauseOf(
  parts: VerdictParts,
  responder: Responder,
  cause: CauseWords | null,
  isRefusal: boolean,
): Message {
  const { errorCode, exchange } = parts;
  const sure = parts.decision.confidence === "certain";
  if (parts.relayed) return { id: sure ? "verdict_relayed" : "verdict_relayed_likely" };
  const who = whoOf(responder, parts.product);
  if (cause?.kind === "whole") return { id: sure ? cause.certain : cause.likely, params: { who } };
  if (cause !== null) {
    const plain: Message = { id: cause.clause };
    const params = { who, cause: errorCode === null ? plain : withCode(plain, errorCode) };
    if (isRefusal) return { id: sure ? "verdict_refused_cause" : "verdict_refused_cause_likely", params };
    return { id: sure ? "verdict_answered_cause" : "verdict_answered_cause_likely", params };
  }
  if (errorCode !== null) {
    return { id: sure ? "verdict_error" : "verdict_error_likely", params: { who, code: errorCode } };
  }
  if (isRefusal) return { id: sure ? "verdict_refused" : "verdict_refused_likely", params: { who } };
  const params = { who, status: exchange.status };
  return { id: sure ? "verdict_answered" : "verdict_answered_likely", params };
}

function withCode(cause: Message, code: number): Message {
  return { id: "verdict_cause_code", params: { cause, code } };
}

/** What a verdict means for the origin server, where the evidence goes so far. */
function restOf(
  { decision, viaCloudflare }: VerdictParts,
  responder: Responder,
  isRefusal: boolean,
): MessageId | null {
  const sure = decision.confidence === "certain";
  if (responder !== "cloudflare" && viaCloudflare === true) return "verdict_rest_via";
  if (responder === "origin" || !isRefusal || decision.runnerUp !== null) return null;
  if (responder === "local-network") return sure ? "verdict_rest_unasked" : null;
  if (responder === "other-edge") return "verdict_rest_probably_unseen";
  return sure ? "verdict_rest_unseen" : "verdict_rest_unseen_likely";
}

const unnamed: Readonly<Record<Exclude<Responder, "cloudflare">, MessageId>> = {
  origin: "verdict_who_origin",
  "other-edge": "verdict_who_edge",
  "local-network": "verdict_who_network",
};
const named: Readonly<Record<Exclude<Responder, "cloudflare">, MessageId>> = {
  origin: "verdict_who_origin_product",
  "other-edge": "verdict_who_edge_product",
  "local-network": "verdict_who_network_product",
};

function whoOf(responder: Responder, product: string | null): MessageParam {
  if (responder === "cloudflare") {
    // A challenge is what is sent, not who sends it.
    if (product === null || product === "Cloudflare challenge") return "Cloudflare";
    return product.startsWith("Cloudflare")
      ? product
      : { id: "verdict_who_cloudflare_feature", params: { product } };
  }
  if (product === null) return { id: unnamed[responder] };
  return { id: named[responder], params: { product: product.replace(ARTICLE, atBeginning) } };
}

// Families of products are called "a Java application server"; nginx keeps its small letter.
const ARTICLE = /^(?:an?|the) /;
const atBeginning = (article: string): string => article.charAt(0).toUpperCase() + article.slice(1);
