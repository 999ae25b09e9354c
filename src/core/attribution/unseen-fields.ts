import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";
import type { Responder } from "./verdict";

/** Decibans: enough that a page by itself, without a field, is `likely` and not `certain`. */
const WEIGHT = -15;

/**
 * Where fields are missing, a page by itself does not show who sent it here: pages are copied and
 * passed on. Each responder but the origin that only a body speaks for is weakened.
 */
export function unseenFields(observed: Observed, hits: readonly Hit[]): Hit[] {
  if (observed.fieldsComplete) return [];
  const byBody = new Set<Responder>();
  const byField = new Set<Responder>();
  for (const { finding } of hits) {
    if (!finding.counted || finding.weight <= 0 || finding.supports === "origin") continue;
    (finding.where === "body" ? byBody : byField).add(finding.supports);
  }
  // A well-formed cf-ray among the fields that were seen is enough for Cloudflare's page.
  if (observed.ray !== null) byField.add("cloudflare");
  return [...byBody]
    .filter((responder) => !byField.has(responder))
    .map((supports) =>
      ruling("unseen-fields", {
        supports,
        weight: WEIGHT,
        where: "absence",
        because: { id: "because_fields_unseen" },
      }),
    );
}
