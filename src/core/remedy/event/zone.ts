import * as v from "valibot";
import { plans, type Plan } from "../../cloudflare/plans";
import type { Send } from "../api/api-call";
import { problemOf, type ApiProblem } from "../api/api-problem";

/** A site at Cloudflare: what the API and the dashboard call a zone. */
export interface Zone {
  /** 32 hex digits. */
  readonly id: string;
  readonly name: string;
  /** 32 hex digits; null where the API did not tell it. */
  readonly accountId: string | null;
  /** Null for a plan of another name. */
  readonly plan: Plan["name"] | null;
}

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const zoneSchema = v.object({
  id,
  name: v.pipe(v.string(), v.maxLength(253)),
  account: v.optional(v.fallback(v.nullable(v.object({ id })), null), null),
  plan: v.optional(v.unknown()),
});
const planSchema = v.object({ legacy_id: v.optional(v.string()), name: v.optional(v.string()) });
const answerSchema = v.object({ result: v.array(v.unknown()) });

/** More parents than this nobody has; each is a request. */
const mostCandidates = 6;

/** The names under which the zone of a host can be known: the host itself, then each parent, no top level alone. */
export function zoneCandidates(host: string): readonly string[] {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  // An address has no zone.
  if (/^[\d.]{1,15}$|:/.test(host) || labels.some((label) => !/^[a-z0-9_-]{1,63}$/.test(label))) return [];
  const names = labels.slice(0, -1).map((_, at) => labels.slice(at).join("."));
  return names.length <= mostCandidates ? names : [...names.slice(0, 1), ...names.slice(1 - mostCandidates)];
}

/**
 * The zone of a host under the token that `send` carries; null where it sees none of the names.
 * Source: `GET /zones?name=…` in Cloudflare's API, which finds exact names alone.
 */
export async function findZone(host: string, send: Send): Promise<Zone | ApiProblem | null> {
  for (const name of zoneCandidates(host)) {
    const reply = await send({ method: "GET", path: `/client/v4/zones?name=${name}`, body: null });
    const problem = problemOf(reply, "zones");
    if (problem !== null || reply.kind === "failed") return problem;
    const found = zonesIn(reply.json).find((zone) => zone.name.toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return null;
}

function zonesIn(json: unknown): Zone[] {
  const answer = v.safeParse(answerSchema, json);
  if (!answer.success) return [];
  return answer.output.result.flatMap((one) => {
    const zone = v.safeParse(zoneSchema, one);
    if (!zone.success) return [];
    const { id: zoneId, name, account, plan } = zone.output;
    return [{ id: zoneId, name, accountId: account?.id ?? null, plan: planIn(plan) }];
  });
}

/** `legacy_id` is `free`, `pro`, `business` or `enterprise`; `name` begins with the same word ("Free Website"). */
function planIn(json: unknown): Plan["name"] | null {
  const plan = v.safeParse(planSchema, json);
  if (!plan.success) return null;
  const word = (plan.output.legacy_id ?? plan.output.name ?? "").toLowerCase();
  return plans.find(({ name }) => word.startsWith(name.toLowerCase()))?.name ?? null;
}
