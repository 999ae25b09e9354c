import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: anybody can send a field, and Cloudflare's own answers have a Ray ID beside it. */
const WEIGHT = -20;

/**
 * Fields that are Cloudflare's alone, in an answer that has all its fields and no Ray ID: copied,
 * or left over where a server between took `cf-ray` away. Not certain, then.
 */
export function unbackedClaim(hits: readonly Hit[], observed: Observed): Hit[] {
  if (!observed.fieldsComplete || observed.ray !== null) return [];
  // Cloudflare itself says so where it has given out no Ray ID yet.
  if (observed.fields.get("cf-ray")?.some((value) => value.trim() === "-") === true) return [];
  const claims = hits.some(
    ({ finding }) =>
      finding.counted &&
      finding.supports === "cloudflare" &&
      finding.weight > 0 &&
      finding.where.startsWith("field:"),
  );
  if (!claims) return [];
  return [
    ruling("unbacked-claim", {
      supports: "cloudflare",
      weight: WEIGHT,
      where: "absence",
      because: { id: "because_claim_without_ray" },
    }),
  ];
}
