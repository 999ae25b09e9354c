import type { Message } from "../../messages/message";
import type { ApiReply } from "./api-call";
import { errorsIn, type ApiError } from "./api-errors";

/** What a request was for: it decides which permission is missing. */
export type ApiPurpose = "zones" | "events" | "trace";

/** What can go wrong with a request to Cloudflare's API. */
export type ProblemKind =
  | "no-token"
  | "no-permission-here"
  | "network"
  | "timeout"
  | "cancelled"
  /** Nothing is asked for an example. */
  | "example"
  | "bad-token"
  | "not-allowed"
  /** The token may be used from other addresses alone. */
  | "wrong-address"
  | "rate-limited"
  | "busy"
  | "failed"
  | "not-json"
  | "too-old"
  | "too-wide"
  | "too-many-fields"
  | "unknown-field"
  | "limit"
  /** Cloudflare does not understand the query. */
  | "bad-query"
  /** There is no such zone under this token, or it has no Security Events. */
  | "zone"
  | "refused";

/** What went wrong, in a sentence with the next step. */
export interface ApiProblem {
  readonly kind: ProblemKind;
  readonly sentence: Message;
  /** Cloudflare's own words where they matter to what is tried next; empty for none. */
  readonly words: string;
}

type Problem = Omit<ApiProblem, "words">;

const failures: Readonly<Record<(ApiReply & { kind: "failed" })["why"], Problem>> = {
  "no-token": { kind: "no-token", sentence: { id: "fix_api_no_token" } },
  "no-permission": { kind: "no-permission-here", sentence: { id: "fix_api_no_permission_here" } },
  network: { kind: "network", sentence: { id: "fix_api_network" } },
  timeout: { kind: "timeout", sentence: { id: "fix_api_timeout" } },
  cancelled: { kind: "cancelled", sentence: { id: "fix_api_cancelled" } },
  example: { kind: "example", sentence: { id: "fix_example" } },
};

const permissions = {
  zones: "fix_api_not_allowed_zones",
  events: "fix_api_not_allowed_events",
  trace: "fix_api_not_allowed_trace",
} as const;

/**
 * GraphQL's own errors by their words, since they carry no code.
 * Source: developers.cloudflare.com/analytics/graphql-api/errors/
 */
const byWords: readonly (readonly [RegExp, Problem])[] = [
  [/cannot request data older than/i, { kind: "too-old", sentence: { id: "fix_api_too_old" } }],
  [/query time range is too large/i, { kind: "too-wide", sentence: { id: "fix_api_too_wide" } }],
  [/limit must be positive/i, { kind: "limit", sentence: { id: "fix_api_limit" } }],
  [
    /number of fields can.t be more than/i,
    { kind: "too-many-fields", sentence: { id: "fix_api_too_many_fields" } },
  ],
  [/error parsing args/i, { kind: "bad-query", sentence: { id: "fix_api_bad_query" } }],
  [/unknown field/i, { kind: "unknown-field", sentence: { id: "fix_api_unknown_field" } }],
];

/** 1000 "Invalid API Token", 6003 and 6111 malformed field, 9106 and 9107 none, 10001 no credentials. */
const badTokenCodes = [1000, 6003, 6111, 9106, 9107, 10001];

/**
 * What is wrong with an answer of Cloudflare's API; null where nothing is. Errors may stand inside an
 * answer with status 200. 9109 and 10000 say that a token is unknown as well as that it may not do this, so
 * the words decide, then the status.
 */
export function problemOf(reply: ApiReply, purpose: ApiPurpose): ApiProblem | null {
  if (reply.kind === "failed") return { ...failures[reply.why], words: "" };
  const errors = errorsIn(reply.json);
  const words = errors.map(({ message }) => message).join("; ");
  const problem = answered(reply, errors, words, purpose);
  return problem === null ? null : { ...problem, words };
}

function answered(
  reply: ApiReply & { kind: "answer" },
  errors: readonly ApiError[],
  words: string,
  purpose: ApiPurpose,
): Problem | null {
  const { status, json } = reply;
  const codes = errors.map(({ code }) => code);
  if (status === 429 || /rate limiter budget depleted|throttling your request/i.test(words)) {
    return { kind: "rate-limited", sentence: waitSentence(reply.retryAfter, purpose) };
  }
  if (status === 503 || /too many queries in progress/i.test(words)) {
    return { kind: "busy", sentence: { id: "fix_api_busy" } };
  }
  if (status >= 500) return { kind: "failed", sentence: { id: "fix_api_failed", params: { status } } };
  if (typeof json !== "object" || json === null) {
    return { kind: "not-json", sentence: { id: "fix_api_not_json", params: { status } } };
  }
  if (errors.length === 0 && status < 400) return null;
  // Before the codes: it has 9109, as an unknown token has.
  if (/cannot use the access token from location/i.test(words)) {
    return { kind: "wrong-address", sentence: { id: "fix_api_wrong_address" } };
  }
  if (isBadToken(status, codes, words)) return { kind: "bad-token", sentence: { id: "fix_api_bad_token" } };
  if (status === 403 || /does not have access|not authori[sz]ed|unauthori[sz]ed to access/i.test(words)) {
    return { kind: "not-allowed", sentence: { id: permissions[purpose] } };
  }
  const known = byWords.find(([pattern]) => pattern.test(words));
  if (known !== undefined) return known[1];
  const said = words === "" ? String(status) : words;
  return { kind: "refused", sentence: { id: "fix_api_refused", params: { status, words: said } } };
}

function isBadToken(status: number, codes: readonly (number | null)[], words: string): boolean {
  if (status === 401 || codes.some((code) => code !== null && badTokenCodes.includes(code))) return true;
  return /invalid access token|invalid api token|token (?:has )?expired|^unauthori[sz]ed$/i.test(words);
}

/** GraphQL's budget is for five minutes; of the general limit, `Retry-After` tells (RFC 9110 section 10.2.3). */
function waitSentence(retryAfter: string | null, purpose: ApiPurpose): Message {
  const seconds = /^\d{1,6}$/.test(retryAfter ?? "") ? Number(retryAfter) : null;
  const minutes = seconds === null ? (purpose === "events" ? 5 : null) : Math.max(1, Math.ceil(seconds / 60));
  if (minutes === null) return { id: "fix_api_rate_limited" };
  return { id: "fix_api_rate_limited_for", params: { count: minutes } };
}
