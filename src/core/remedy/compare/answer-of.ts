import { attribute } from "../../attribution/attribute";
import { bodyCap, capBody } from "../../exchange/body";
import type { Body, Exchange, Field } from "../../exchange/exchange";
import { fieldValue } from "../../exchange/fields";
import { dropSecretFields } from "../../redaction/fields";
import type { ComparedAnswer, NoReply } from "./compared-answer";

/** What the page's `fetch` gave: the data of a `ReplayAnswer`, which the page may have tampered with. */
export type Reply =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly fields: readonly Field[];
      readonly body: string;
      readonly bodyWhole: boolean;
      readonly redirected: boolean;
      readonly tookMs: number;
      readonly fieldsPartial?: boolean;
    }
  | { readonly kind: "failed"; readonly why: NoReply };

/** The request that was sent. `at` is ISO 8601 in UTC. */
export interface SentRequest {
  readonly variant: string;
  readonly method: string;
  readonly url: string;
  readonly at: string;
}

/** The reply to one request with the verdict on it, if it is a refusal or an error; its secrets are dropped. */
export function answerOf(sent: SentRequest, reply: Reply): ComparedAnswer {
  const { variant, method, at } = sent;
  const unanswered = { variant, method, at, status: null, verdict: null, fields: [], tookMs: null };
  if (reply.kind === "failed") return { ...unanswered, none: reply.why };
  if (reply.status === 0) return { ...unanswered, tookMs: reply.tookMs, none: "redirected" };
  const exchange = replyExchange(sent, reply);
  return {
    ...unanswered,
    status: reply.status,
    verdict: reply.status >= 400 ? attribute(exchange) : null,
    fields: exchange.fields,
    tookMs: reply.tookMs,
  };
}

/**
 * A reply as an exchange. Its fields are all but `Set-Cookie`, which no script may see (Fetch standard,
 * forbidden response-header names); from another origin they are those that CORS exposes.
 */
function replyExchange(sent: SentRequest, reply: Extract<Reply, { kind: "answer" }>): Exchange {
  return {
    startedDateTime: sent.at,
    time: reply.tookMs,
    method: sent.method,
    url: sent.url,
    status: reply.status,
    statusText: "",
    httpVersion: "",
    resourceType: "fetch",
    serverIPAddress: null,
    requestFields: [],
    fields: dropSecretFields(reply.fields, "response"),
    fieldsComplete: reply.fieldsPartial !== true,
    body: capBody(bodyOf(sent, reply), bodyCap),
    notes: ["our-own-request"],
    preflightFor: null,
  };
}

const binaryType = /^(?:image|audio|video|font)\/|octet-stream|\/(?:pdf|zip|gzip|wasm)\b/i;

function bodyOf({ method }: SentRequest, reply: Extract<Reply, { kind: "answer" }>): Body {
  if (method.toUpperCase() === "HEAD") return { state: "not-observable", reason: "head" };
  const type = fieldValue(reply.fields, "content-type") ?? "";
  if (binaryType.test(type) || reply.body.includes("\0"))
    return { state: "not-observable", reason: "binary" };
  return { state: "read", text: reply.body, size: null, cut: !reply.bodyWhole };
}
