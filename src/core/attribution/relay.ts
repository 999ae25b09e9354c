import { bodyRayId } from "../exchange/body-ray-id";
import type { RayReading } from "../exchange/ray-id";
import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { isHiddenMarkup } from "./hidden-markup";
import { ruling } from "./ruling";

/** Decibans: the site's own server is the only one that can have passed the page on. */
const PASSED_ON = 20;
/** A page of another request seen through Cloudflare: by the origin, or by another zone. */
const OTHER_RAY = 6;

/** What the engine says about a page of Cloudflare's that Cloudflare did not send here. */
export interface Relay {
  readonly hits: readonly Hit[];
  /** The Ray ID of a page that the server passed on: the id of somebody else's log. */
  readonly relayedRayId: string | null;
  /** Whether the body is such a page, with a Ray ID or without. */
  readonly relayed: boolean;
}

/**
 * A page of Cloudflare's was passed on by the server where it stands quoted in another answer, or
 * where the response has all its fields and no `cf-ray`. So was, by somebody, one that carries
 * another Ray ID than the field. Where its source is shown to a reader, the page is the site's own.
 * The findings in the body are then shown and not counted. Where the Server field claims to be
 * Cloudflare's though there is no `cf-ray`, nothing is concluded.
 */
export function discountRelay(hits: readonly Hit[], observed: Observed, ray: RayReading): Relay {
  const nothing = { hits, relayedRayId: null, relayed: false };
  if (!hits.some(isCloudflarePage) || observed.body === null) return nothing;
  if ((observed.hasAnyText(shownHints) && SHOWN.test(observed.body)) || isHidden(hits, observed.body)) {
    const shown = { supports: "origin", weight: PASSED_ON, where: "body" } as const;
    const hit = ruling("relayed-page", { ...shown, because: { id: "because_shown_page" } });
    return { hits: [...hits.map(uncountedPage), hit], relayedRayId: null, relayed: false };
  }
  const quoted =
    (observed.body.includes('=\\"') || observed.body.includes("=\\'")) && QUOTED.test(observed.body);
  const notVia =
    observed.fieldsComplete && ray.source !== "field" && !hasNoRay(observed) && !hits.some(provesByField);
  const otherRay = ray.source === "field" && ray.note !== null;
  if (!quoted && !notVia && !otherRay) return nothing;
  const shown = hits.map(uncountedPage);
  if (!quoted && !notVia) {
    const weak = { supports: "origin", weight: OTHER_RAY, where: "body" } as const;
    const hit = ruling("relayed-page", { ...weak, because: { id: "because_ray_differs" } });
    return { hits: [...shown, hit], relayedRayId: null, relayed: false };
  }
  const inBody = bodyRayId(observed.body, (texts) => observed.hasAnyText(texts));
  // A Server field that claims to be Cloudflare's leaves open who passed what on.
  if (!quoted && CLAIMED.test(observed.fields.get("server")?.join() ?? ""))
    return { hits: shown, relayedRayId: inBody, relayed: false };
  const passedOn = ruling("relayed-page", {
    supports: "origin",
    weight: PASSED_ON,
    where: quoted ? "body" : "absence",
    because: { id: quoted ? "because_quoted_page" : "because_relayed_page" },
  });
  return {
    hits: [...shown, passedOn],
    relayedRayId: ray.source === "field" && inBody === ray.rayId ? null : inBody,
    relayed: true,
  };
}

// Cloudflare's markup with escaped quotes: a page inside a string.
const QUOTED = /(?:id|class|data-translate)=\\["'](?:cf[-_]|block_|challenge|error)/;
// Cloudflare's markup with escaped angle brackets, or its scripts and errors where source is shown.
const SHOWN =
  /&lt;[a-z]{1,10} [^<>]{0,200}?(?:id|class|data-translate)=(?:["']|&quot;|&#0?39;|&#34;)(?:cf[-_]|block_|challenge|error)|<(?:pre|code|blockquote|textarea)\b[^<>]{0,200}>(?:<code[^<>]{0,200}>)?[^<]{0,400}(?:_cf_chl_opt|\/cdn-cgi\/challenge-platform\/h\/|"cloudflare_error")/i;
/** The texts, lower case, of which one is where `SHOWN` matches. */
export const shownHints: readonly string[] = [
  ...[..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `&lt;${letter}`),
  ...'_cf_chl_opt /cdn-cgi/challenge-platform/h/ "cloudflare_error"'.split(" "),
];
const CLAIMED = /^cloudflare\b/i;

/** Whether all that speaks for Cloudflare in the page stands where nobody sees it. */
function isHidden(hits: readonly Hit[], body: string): boolean {
  const inScripts = hits.some((hit) => isCloudflarePage(hit) && hit.cause === "challenge");
  return !inScripts && isHiddenMarkup(body);
}

/** `cf-ray: -`: Cloudflare answered before it gave out a Ray ID. */
function hasNoRay(observed: Observed): boolean {
  return observed.fields.get("cf-ray")?.some((value) => value.trim() === "-") ?? false;
}

function isCloudflarePage({ finding }: Hit): boolean {
  return finding.where === "body" && finding.supports === "cloudflare" && finding.weight > 0;
}

/** Whether a field that only Cloudflare sets is there although `cf-ray` is not. */
function provesByField({ finding }: Hit): boolean {
  return finding.supports === "cloudflare" && finding.where.startsWith("field:") && finding.weight >= 30;
}

/** A hit that speaks for Cloudflare by its page is kept to be shown, and not counted. */
function uncountedPage(hit: Hit): Hit {
  if (!isCloudflarePage(hit)) return hit;
  return { ...hit, group: null, finding: { ...hit.finding, counted: false } };
}
