import type { Phase } from "cloudflare/resources/rulesets/rulesets";
import { failure, result, type ApiAnswer } from "./api-answer";

/** A rule of the zone's own, as far as the stub knows rules. */
export interface CustomRule {
  readonly id: string;
  readonly action: string;
  readonly expression: string;
  readonly description: string;
  readonly enabled: boolean;
  readonly action_parameters?: unknown;
  readonly logging?: unknown;
}

/** The rule of the stub that blocks, and that its events name. */
export const blockingRule: CustomRule = {
  id: "5de7edfa648c4d6891dc3e7f84534ffa",
  action: "block",
  expression: '(http.request.uri.path contains "/edge/block")',
  description: "Block the lab's path",
  enabled: true,
};

/** The id of the entry point of a phase. */
export function rulesetId(phase: Phase): string {
  return Buffer.from(phase).toString("hex").padEnd(32, "0").slice(-32);
}

const phase: Phase = "http_request_firewall_custom";

/** `GET …/rulesets/phases/{phase}/entrypoint`. Only the phase of custom rules has any. */
export function entryPoint(asked: string, rules: readonly CustomRule[]): ApiAnswer {
  if (asked !== phase) return failure(404, 10003, "could not find entrypoint ruleset");
  return result(ruleset(rules));
}

/** `POST …/rulesets/{id}/rules`: the rule at its place, or what is wrong with the place. */
export function addRule(body: unknown, rules: CustomRule[]): ApiAnswer {
  const { position, ...rule } = body as { position?: Record<string, unknown> } & Partial<CustomRule>;
  if (typeof rule.action !== "string" || typeof rule.expression !== "string") {
    return failure(400, 20021, "action and expression are required");
  }
  const at = placeOf(position, rules);
  if (at === null) return failure(400, 20016, "invalid position");
  const id = Buffer.from(`rule ${rules.length}`).toString("hex").padEnd(32, "0").slice(0, 32);
  const { action, expression } = rule;
  rules.splice(at, 0, { description: "", enabled: true, ...rule, action, expression, id });
  return result(ruleset(rules));
}

/** `DELETE …/rulesets/{id}/rules/{rule}`. */
export function removeRule(id: string, rules: CustomRule[]): ApiAnswer {
  const at = rules.findIndex((rule) => rule.id === id);
  if (at === -1) return failure(404, 10007, "could not find rule");
  rules.splice(at, 1);
  return result(ruleset(rules));
}

/** Exactly one of `before` ("" for the first), `after` ("" for the last), `index` (from 1); none is the end. */
function placeOf(position: Record<string, unknown> | undefined, rules: readonly CustomRule[]): number | null {
  if (position === undefined) return rules.length;
  const [[name, value] = [], ...more] = Object.entries(position);
  if (name === undefined || more.length > 0) return null;
  const named = rules.findIndex(({ id }) => id === value);
  if (name === "before") return value === "" ? 0 : named === -1 ? null : named;
  if (name === "after") return value === "" ? rules.length : named === -1 ? null : named + 1;
  const index = name === "index" && Number.isInteger(value) ? Number(value) : 0;
  return index >= 1 && index <= rules.length + 1 ? index - 1 : null;
}

function ruleset(rules: readonly CustomRule[]): unknown {
  return {
    id: rulesetId(phase),
    name: "default",
    kind: "zone",
    phase,
    version: String(rules.length),
    last_updated: "2026-01-01T00:00:00Z",
    rules: rules.map((rule) => ({ ...rule, ref: rule.id, version: "1" })),
  };
}
