import type { Hit } from "./collect";
import { CERTAIN, decide } from "./decide";
import type { Observed } from "./observed";
import { ruling } from "./ruling";
import { addUp } from "./score";

/**
 * Fields that are Cloudflare's alone, in an answer that has all its fields and no Ray ID: anybody
 * can send them, or a server between took `cf-ray` away. What would be certain is then likely; it
 * never makes the answer somebody else's.
 */
export function unbackedClaim(hits: readonly Hit[], observed: Observed): Hit[] {
  if (!observed.fieldsComplete || observed.ray !== null) return [];
  // Cloudflare itself says so where it has given out no Ray ID yet.
  if (observed.fields.get("cf-ray")?.some((value) => value.trim() === "-") === true) return [];
  const { responder, margin } = decide(addUp(hits));
  if (responder !== "cloudflare" || margin < CERTAIN || !hits.some(isClaim)) return [];
  return [
    ruling("unbacked-claim", {
      supports: "cloudflare",
      weight: CERTAIN - 1 - margin,
      where: "absence",
      because: { id: "because_claim_without_ray" },
    }),
  ];
}

function isClaim({ finding }: Hit): boolean {
  const { counted, supports, weight, where } = finding;
  return counted && supports === "cloudflare" && weight > 0 && where.startsWith("field:");
}
