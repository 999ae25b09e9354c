import type { Hit } from "./collect";
import { hasIntermediary } from "./intermediaries";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: a mark that only the network's own refusals have, not a hint. */
const OWN_REFUSAL = 20;

/** Fields in which Cloudflare shows itself. */
const OF_CLOUDFLARE = /^(?:cf-.*|server|set-cookie|server-timing)$/;

/**
 * That Cloudflare asked the server behind it rules Cloudflare out, and as a rule the site's own
 * server is what it asked. Where another network's own refusal is there, that network is what
 * stands behind Cloudflare: the same finding then speaks for it just as much.
 */
export function askedEdge(hits: readonly Hit[], observed: Observed): Hit[] {
  const asked = strongest(hits.filter((hit) => hit.group === "origin-asked" && supports(hit, "origin")));
  const refusal = strongest(hits.filter((hit) => supports(hit, "other-edge")));
  if (asked === null || refusal === null || refusal.finding.weight < OWN_REFUSAL) return [];
  // A page alone may be quoted by the site; a field of the network's shows that it stood there.
  if (!hits.some(isFieldOfEdge) && !showsNetwork(observed)) return [];
  return [
    ruling("asked-edge", {
      supports: "other-edge",
      weight: asked.finding.weight,
      where: asked.finding.where,
      because: { id: "because_asked_edge" },
    }),
  ];
}

function isFieldOfEdge({ finding }: Hit): boolean {
  return finding.supports === "other-edge" && finding.weight > 0 && finding.where.startsWith("field:");
}

/** Whether a field shows a network beside Cloudflare. */
function showsNetwork(observed: Pick<Observed, "fields">): boolean {
  const fields = new Map([...observed.fields].filter(([name]) => !OF_CLOUDFLARE.test(name)));
  return hasIntermediary({ ray: null, fields });
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
