import type { RayReading } from "../exchange/ray-id";
import type { Hit } from "./collect";
import type { Observed } from "./observed";

// What Cloudflare writes into pages of the site that it carries: bot detection, Rocket Loader.
const INJECTED =
  /__CF\$cv\$params|\/cdn-cgi\/challenge-platform\/|\/cdn-cgi\/bm\/cv\/|\/rocket-loader\.min\.js|data-cf-settings=/;

/**
 * Whether Cloudflare carried the response: true on a well-formed `cf-ray` field, or where fields
 * are missing, on other proof; false where all fields were seen and none is its; null otherwise.
 */
export function viaCloudflare(observed: Observed, ray: RayReading, hits: readonly Hit[]): boolean | null {
  // A partner network sends a Ray ID of its own making: whether Cloudflare carried it is not shown.
  if (hits.some(({ finding }) => finding.signature === "yunjiasu" && finding.supports === "cloudflare"))
    return null;
  if (ray.source === "field") return true;
  const proof = hits.some(
    ({ finding }) => finding.supports === "cloudflare" && finding.counted && finding.weight >= 10,
  );
  if (proof) return true;
  if (observed.fieldsComplete) return false;
  if (observed.fields.has("cf-cache-status")) return true;
  return observed.body !== null && INJECTED.test(observed.body) ? true : null;
}
