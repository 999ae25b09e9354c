import type { Hit } from "./collect";
import { ruling } from "./ruling";

/** Decibans: a mark that only the network's own refusals have, not a hint. */
const OWN_REFUSAL = 20;

/**
 * That Cloudflare asked the server behind it rules Cloudflare out, and as a rule the site's own
 * server is what it asked. Where another network's own refusal is there, that network is what
 * stands behind Cloudflare: the same finding then speaks for it just as much.
 */
export function askedEdge(hits: readonly Hit[]): Hit[] {
  const asked = strongest(hits.filter((hit) => hit.group === "origin-asked" && supports(hit, "origin")));
  const refusal = strongest(hits.filter((hit) => supports(hit, "other-edge")));
  if (asked === null || refusal === null || refusal.finding.weight < OWN_REFUSAL) return [];
  return [
    ruling("asked-edge", {
      supports: "other-edge",
      weight: asked.finding.weight,
      where: asked.finding.where,
      because: { id: "because_asked_edge" },
    }),
  ];
}

function supports({ finding }: Hit, responder: "origin" | "other-edge"): boolean {
  return finding.supports === responder && finding.counted && finding.weight > 0;
}

function strongest(hits: readonly Hit[]): Hit | null {
  return hits.reduce<Hit | null>(
    (best, hit) => (best === null || hit.finding.weight > best.finding.weight ? hit : best),
    null,
  );
}
