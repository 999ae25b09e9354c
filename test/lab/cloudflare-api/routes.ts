import { failure, type ApiAnswer, type ApiQuestion } from "./api-answer";
import { graphql } from "./graphql";
import { ips } from "./ips";
import { trace } from "./request-tracer";
import { addRule, entryPoint, removeRule, type CustomRule } from "./rulesets";
import type { ApiScenario } from "./tokens";
import { listZones, zonesOf } from "./zones";

/** What the stub keeps. */
export interface ApiState {
  readonly rules: CustomRule[];
  readonly now: () => Date;
}

/** What the stub answers; null where no answer ever comes. */
export function route(
  question: ApiQuestion,
  scenario: ApiScenario | "unknown" | "malformed" | null,
  state: ApiState,
): ApiAnswer | null {
  const { method, path } = question;
  if (method === "GET" && path === "/client/v4/ips") return ips();
  const isGraphql = path === "/client/v4/graphql";
  if (scenario === "malformed") return failure(400, 6003, "Invalid request headers");
  if (scenario === null)
    return isGraphql ? unauthorized() : failure(400, 9106, "Missing authentication headers");
  if (scenario === "unknown") return isGraphql ? unauthorized() : failure(401, 1000, "Invalid API Token");
  if (scenario === "expired") return isGraphql ? unauthorized() : failure(403, 9109, "Invalid access token");
  if (scenario === "limited") return limited();
  if (scenario === "broken") return failure(500, 10500, "Internal error");
  if (scenario === "page") return { status: 403, body: "<!doctype html><title>Proxy</title><h1>No</h1>" };
  if (scenario === "silent") return null;
  if (isGraphql) return graphql(question, scenario, state);
  return restRoute(question, scenario, state) ?? failure(404, 7000, "No route for that URI");
}

function restRoute(question: ApiQuestion, scenario: ApiScenario, state: ApiState): ApiAnswer | null {
  const { method, path, query, body } = question;
  if (method === "GET" && path === "/client/v4/zones") return listZones(query, scenario);
  if (method === "POST" && /^\/client\/v4\/accounts\/[0-9a-f]{32}\/request-tracer\/trace$/.test(path)) {
    return trace(body, state.rules, scenario);
  }
  const [, zone, rest = ""] = /^\/client\/v4\/zones\/([0-9a-f]{32})\/rulesets\/(.{1,200})$/.exec(path) ?? [];
  if (zone === undefined) return null;
  if (!zonesOf(scenario).some(({ id }) => id === zone)) return failure(404, 7003, "Could not route to zone");
  const phase = /^phases\/([a-z_0-9]{1,60})\/entrypoint$/.exec(rest)?.[1];
  if (method === "GET" && phase !== undefined) return entryPoint(phase, state.rules);
  if (method === "POST" && /^[0-9a-f]{32}\/rules$/.test(rest)) return addRule(body, state.rules);
  const removed = /^[0-9a-f]{32}\/rules\/([0-9a-f]{32})$/.exec(rest)?.[1];
  if (method === "DELETE" && removed !== undefined) return removeRule(removed, state.rules);
  return null;
}

function unauthorized(): ApiAnswer {
  return { status: 401, body: { data: null, errors: [{ message: "Unauthorized", path: null }] } };
}

function limited(): ApiAnswer {
  const answer = failure(429, 971, "Please wait and consider throttling your request speed");
  return { ...answer, fields: { "retry-after": "120" } };
}
