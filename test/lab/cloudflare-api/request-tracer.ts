import type {
  TraceCreateParams,
  TraceCreateResponse,
  TraceItem,
} from "cloudflare/resources/request-tracers/traces";
import { failure, result, type ApiAnswer } from "./api-answer";
import type { CustomRule } from "./rulesets";
import type { ApiScenario } from "./tokens";

type TraceBody = Omit<TraceCreateParams, "account_id">;

/**
 * `POST /client/v4/accounts/{id}/request-tracer/trace`: the zone's rules in their order. The stub knows no
 * rules language: a rule matches where each quoted text of its expression is in the method or URL.
 */
export function trace(body: unknown, rules: readonly CustomRule[], scenario: ApiScenario): ApiAnswer {
  if (scenario === "noTrace") return failure(403, 10000, "Authentication error");
  const asked = body as Partial<TraceBody> | null;
  if (typeof asked?.method !== "string" || typeof asked.url !== "string" || !URL.canParse(asked.url)) {
    return failure(400, 1001, "method and url are required");
  }
  const { method, url } = asked;
  const unknown = Object.keys(asked).filter((name) => !known.includes(name));
  if (unknown.length > 0) return failure(400, 1002, `unknown field ${unknown.join(", ")}`);
  let stopped = false;
  const steps = rules.map((rule): TraceItem => {
    const matched = !stopped && rule.enabled && matches(rule.expression, method, url);
    stopped ||= matched;
    return {
      type: "rule",
      step_name: rule.id,
      action: rule.action,
      action_parameters: rule.action_parameters ?? {},
      description: rule.description,
      expression: rule.expression,
      matched,
    };
  });
  const blocked = steps.some(({ matched, action }) => matched === true && action === "block");
  const answer: TraceCreateResponse = {
    status_code: blocked ? 403 : 200,
    trace: [
      {
        type: "phase",
        step_name: "http_request_firewall_custom",
        matched: stopped,
        trace: [
          {
            type: "ruleset",
            kind: "zone",
            name: "default",
            step_name: "zone",
            matched: stopped,
            trace: steps,
          },
        ],
      },
      { type: "phase", step_name: "http_request_firewall_managed", matched: false, trace: [] },
    ],
  };
  return result(answer);
}

const known = ["method", "url", "headers", "cookies", "body", "protocol", "skip_response", "context"];

function matches(expression: string, method: string, url: string): boolean {
  const texts = [...expression.matchAll(/"([^"]{0,500})"/g)].map(([, text]) => text ?? "");
  return texts.length > 0 && texts.every((text) => `${method} ${url}`.includes(text));
}
