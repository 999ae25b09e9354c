import type { Send } from "../api/api-call";
import { problemOf, type ApiProblem } from "../api/api-problem";
import { isTold } from "./not-replayed";
import { readTrace, type Trace } from "./read-trace";

/** A request to be simulated. */
export interface TracedRequest {
  readonly method: string;
  readonly url: string;
  /** Of the client; the simulation knows no address. Two letters, or null. */
  readonly country: string | null;
  readonly userAgent: string | null;
}

/**
 * Lets Cloudflare simulate a request at its edge (Cloudflare Trace), without sending it to the origin, and
 * tells which rules matched. Whether the tracer accepts a bearer token is not verified: the description
 * names an e-mail address and a key beside the permission. Never rejects if `send` never does.
 * Source: `POST /accounts/{account_id}/request-tracer/trace` in Cloudflare's API.
 */
export async function traceRequest(
  accountId: string,
  request: TracedRequest,
  send: Send,
): Promise<Trace | ApiProblem> {
  if (!/^[0-9a-f]{32}$/.test(accountId)) return noAccount;
  const reply = await send({
    method: "POST",
    path: `/client/v4/accounts/${accountId}/request-tracer/trace`,
    body: traceBody(request),
  });
  const problem = problemOf(reply, "trace");
  if (problem !== null) return problem;
  return (reply.kind === "answer" ? readTrace(reply.json) : null) ?? otherForm;
}

const noAccount: ApiProblem = { kind: "zone", sentence: { id: "fix_trace_no_account" }, words: "" };
const otherForm: ApiProblem = { kind: "refused", sentence: { id: "fix_api_other_form" }, words: "" };

/** What is sent: no cookies, no body, and nothing of the request that the rules language cannot ask for. */
export function traceBody({ method, url, country, userAgent }: TracedRequest): unknown {
  return {
    method,
    url,
    skip_response: true,
    ...(userAgent === null ? {} : { headers: { "User-Agent": userAgent } }),
    ...(isTold(country) ? { context: { geoloc: { iso_code: country } } } : {}),
  };
}
