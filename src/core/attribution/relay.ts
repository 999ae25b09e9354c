import { bodyRayId } from "../exchange/body-ray-id";
import type { RayReading } from "../exchange/ray-id";
import type { Hit } from "./collect";
import type { Observed } from "./observed";

/** Decibans: the site's own server is the only one that can have passed the page on. */
const NOT_VIA_CLOUDFLARE = 20;
/** A page of another request seen through Cloudflare: by the origin, or by another zone. */
const OTHER_RAY = 6;

/** What the engine says about a page of Cloudflare's that Cloudflare did not send here. */
export interface Relay {
  readonly hits: readonly Hit[];
  /** The Ray ID of a page that did not come through Cloudflare: the id of somebody else's log. */
  readonly relayedRayId: string | null;
  /** Whether the body is such a page, with a Ray ID or without. */
  readonly relayed: boolean;
}

/**
 * A page of Cloudflare's in a response that has all its fields and no `cf-ray` was passed on by the
 * server. So was, through Cloudflare, a page that carries another Ray ID than the field. The
 * findings in its body are then shown and not counted.
 */
export function discountRelay(hits: readonly Hit[], observed: Observed, ray: RayReading): Relay {
  const nothing = { hits, relayedRayId: null, relayed: false };
  if (!hits.some(isCloudflarePage)) return nothing;
  const notVia = observed.fieldsComplete && ray.source !== "field" && !hits.some(provesByField);
  const otherRay = ray.source === "field" && ray.note !== null;
  if (!notVia && !otherRay) return nothing;
  const shown = hits.map((hit) => (isCloudflarePage(hit) ? uncounted(hit) : hit));
  return {
    hits: [...shown, ruling(notVia)],
    relayedRayId: notVia && observed.body !== null ? bodyRayId(observed.body) : null,
    relayed: notVia,
  };
}

function isCloudflarePage({ finding }: Hit): boolean {
  return finding.where === "body" && finding.supports === "cloudflare" && finding.weight > 0;
}

/** Whether a field that only Cloudflare sets is there although `cf-ray` is not. */
function provesByField({ finding }: Hit): boolean {
  return finding.supports === "cloudflare" && finding.where.startsWith("field:") && finding.weight >= 30;
}

function uncounted(hit: Hit): Hit {
  return { ...hit, group: null, finding: { ...hit.finding, counted: false } };
}

function ruling(notVia: boolean): Hit {
  return {
    finding: {
      signature: "relayed-page",
      supports: "origin",
      weight: notVia ? NOT_VIA_CLOUDFLARE : OTHER_RAY,
      where: notVia ? "absence" : "body",
      excerpt: null,
      because: { id: notVia ? "because_relayed_page" : "because_ray_differs" },
      counted: true,
    },
    group: null,
    product: null,
    cause: null,
    errorCode: null,
  };
}
