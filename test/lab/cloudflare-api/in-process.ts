import type { ApiCall, ApiReply, Send } from "../../../src/core/remedy/api/api-call";
import { route, type ApiState } from "./routes";
import { blockingRule } from "./rulesets";
import type { ApiScenario } from "./tokens";

/** The stub without a network, for tests of what is sent and how answers are read. */
export function stubbedSend(
  scenario: ApiScenario | "unknown" | "malformed" | null,
  now: number,
): { readonly send: Send; readonly calls: readonly ApiCall[] } {
  const calls: ApiCall[] = [];
  const state: ApiState = { rules: [blockingRule], now: () => new Date(now) };
  const send = (call: ApiCall): Promise<ApiReply> => {
    calls.push(call);
    const url = new URL(call.path, "https://api.invalid");
    const question = { ...call, path: url.pathname, query: url.searchParams };
    const answer = route(question, scenario, state);
    if (answer === null) return Promise.resolve({ kind: "failed", why: "timeout" });
    const { status, body, fields } = answer;
    const json = typeof body === "string" ? null : structuredClone(body);
    return Promise.resolve({ kind: "answer", status, json, retryAfter: fields?.["retry-after"] ?? null });
  };
  return { send, calls };
}
