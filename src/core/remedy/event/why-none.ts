import { plans } from "../../cloudflare/plans";
import type { Message } from "../../messages/message";
import type { Dataset } from "./dataset";
import type { LookUpTarget } from "./look-up-target";
import type { Zone } from "./zone";

/** So long after a refusal its event may not be there yet; inferred, Cloudflare tells no figure. */
const freshMs = 5 * 60_000;

/**
 * Why a search may have found no event, and what to do then, the likeliest first: it is older than the zone
 * keeps; it is too fresh; the plan samples; or it was never Cloudflare's decision.
 */
export function whyNone(
  { rayId, time }: Pick<LookUpTarget, "rayId" | "time">,
  zone: Zone,
  { notOlderThan }: Dataset,
  now: number,
): readonly Message[] {
  const plan = plans.find(({ name }) => name === zone.plan);
  const keptMs = Math.min(
    (notOlderThan ?? Infinity) * 1000,
    plan === undefined ? Infinity : plan.retentionHours * 3_600_000,
  );
  const age = time === null ? null : now - time.at;
  if (age !== null && age > keptMs) {
    return [{ id: "fix_none_gone", params: { count: Math.round(keptMs / 3_600_000) } }];
  }
  const why: Message[] = [];
  if (age !== null && age < freshMs) why.push({ id: "fix_none_fresh" });
  if (plan?.sampledOnly === true) why.push({ id: "fix_none_sampled" });
  if (rayId === null) why.push({ id: "fix_none_no_ray" });
  why.push({ id: "fix_none_otherwise" });
  return why;
}
