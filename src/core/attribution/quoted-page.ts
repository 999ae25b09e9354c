import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";
import type { Responder } from "./verdict";

/**
 * Decibans: enough that a page with a site's own navigation or article is not certainly another's
 * for a sentence in it. Networks let owners design their pages, so it is not ruled out either.
 */
const SITE_PAGE = -20;

/** Elements of a site's own pages: on none of the networks' own refusals that we have. */
const SITE = /<(?:nav|article|main|aside)[\s>]/i;
/** For Cloudflare's, the engine knows its source by more than this. */
const SOURCE = /&lt;(?:html|head|title|body|h1)\b/i;
const NO_PAGE = /^(?:application\/(?:[\w.-]{1,60}\+)?json|text\/(?:plain|markdown))\b/i;
const MARKUP = /<(?:html|head|title|body|h1|center)[\s>]/i;

/**
 * A sentence or page of somebody else's that a site quotes: in a help page, in an article, in an
 * answer of its API that repeats what another server said. A page inside JSON or text is shown and
 * not counted; on a page of the site's own design it counts for less.
 */
export function discountQuoted(hits: readonly Hit[], observed: Observed): readonly Hit[] {
  const others = new Set(hits.filter(isOthersPage).map(({ finding }) => finding.supports));
  if (others.size === 0 || observed.body === null) return hits;
  if (isNoPage(observed) && MARKUP.test(observed.body))
    return hits.map((hit) => (isOthersPage(hit) ? uncounted(hit) : hit));
  if (SITE.test(observed.body)) return [...hits, ...[...others].map(onSitePage)];
  if (!SOURCE.test(observed.body)) return hits;
  return [...hits, ...[...others].filter((one) => one !== "cloudflare").map(onSitePage)];
}

function onSitePage(supports: Responder): Hit {
  return ruling("quoted-page", {
    supports,
    weight: SITE_PAGE,
    where: "body",
    because: { id: "because_site_page" },
  });
}

function isOthersPage({ finding }: Hit): boolean {
  return finding.where === "body" && finding.supports !== "origin" && finding.weight > 0 && finding.counted;
}

function isNoPage({ fields }: Observed): boolean {
  return NO_PAGE.test(fields.get("content-type")?.[0] ?? "");
}

function uncounted(hit: Hit): Hit {
  return { ...hit, group: null, finding: { ...hit.finding, counted: false } };
}
