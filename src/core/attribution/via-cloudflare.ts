import type { AddressPlace } from "../cloudflare/address-ranges";
import type { RayReading } from "../exchange/ray-id";
import type { Hit } from "./collect";
import type { Observed } from "./observed";

// What Cloudflare writes into pages of the site that it carries: bot detection, Rocket Loader.
const INJECTED =
  /__CF\$cv\$params|\/cdn-cgi\/challenge-platform\/|\/cdn-cgi\/bm\/cv\/|\/rocket-loader\.min\.js|data-cf-settings=/;

/** What Cloudflare writes into fields beside `cf-ray`: its network error log, its cookies, its Railgun. */
const OWN: Readonly<Record<string, RegExp>> = {
  "cf-cache-status": /./,
  "cf-railgun": /./,
  nel: /"report_to":\s?"cf-nel"/,
  "report-to": /https:(?:\\?\/){2}a\.nel\.cloudflare\.com/,
  "expect-ct": /report-uri\.cloudflare\.com/,
  "set-cookie": /^(?:__cf_bm|__cfduid|__cfruid|_cfuvid)=/m,
};

/**
 * Whether Cloudflare carried the response: true where the browser was connected to an address of
 * Cloudflare's or the `cf-ray` field is well-formed, or where fields are missing, on other proof;
 * false where all fields were seen and none is its; null otherwise. An address elsewhere leaves a
 * `cf-ray` what it is, since another network may stand in front; a page alone then proves nothing.
 */
export function viaCloudflare(
  observed: Observed,
  ray: RayReading,
  hits: readonly Hit[],
  place: AddressPlace | null,
): boolean | null {
  if (place?.network === "cloudflare") return true;
  // A partner network sends a Ray ID of its own making: whether Cloudflare carried it is not shown.
  if (hits.some(({ finding }) => finding.signature === "yunjiasu" && finding.supports === "cloudflare"))
    return null;
  if (ray.source === "field") return true;
  const copied = place?.network === "other" && !observed.fieldsComplete;
  const proof = hits.some(
    ({ finding }) =>
      finding.supports === "cloudflare" &&
      finding.counted &&
      finding.weight >= 10 &&
      !(copied && finding.where === "body"),
  );
  if (proof) return true;
  if (observed.fieldsComplete) return false;
  if (hasOwnField(observed)) return true;
  return observed.body !== null && !copied && INJECTED.test(observed.body) ? true : null;
}

function hasOwnField({ fields }: Observed): boolean {
  return Object.entries(OWN).some(
    ([name, form]) => fields.get(name)?.some((value) => form.test(value)) ?? false,
  );
}
