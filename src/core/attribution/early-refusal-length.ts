import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";
import { nginxLengths } from "./stock-length";

/** Decibans: the length agrees to the byte, and the field that an asked origin leaves is not there. */
const WEIGHT = 14;

/**
 * Where the body could not be seen, its length may tell that it is the plain page which Cloudflare
 * sends before it has read the site's settings: nginx's, signed with its own name. The origin's page
 * has another name at its foot and so another length.
 */
export function earlyRefusalLength(observed: Observed): Hit[] {
  const { fields, body, exchange } = observed;
  if (body !== null && body !== "") return [];
  if (observed.ray === null || fields.has("cf-cache-status") || fields.has("content-encoding")) return [];
  // The page names no character set; nearly every application does.
  if (fields.get("content-type")?.[0]?.trim().toLowerCase() !== "text/html") return [];
  const length = Number(fields.get("content-length")?.[0] ?? "");
  if (!nginxLengths("cloudflare", exchange.status).includes(length)) return [];
  const hit = ruling("early-refusal-length", {
    supports: "cloudflare",
    weight: WEIGHT,
    where: "field:content-length",
    because: { id: "because_cf_early_length" },
  });
  return [
    {
      ...hit,
      group: "answer",
      product: "Cloudflare",
      cause: "early-refusal",
      finding: { ...hit.finding, excerpt: String(length) },
    },
  ];
}
