import { addressPlace } from "../cloudflare/address-ranges";
import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/** Decibans: no site is set up under an address of Cloudflare's, so there is no origin to be asked. */
const ADDRESS = 25;
/** The store's own host names: what answers there is the store. */
const STORE = 30;

/** R2's S3 interface and its public buckets (developers.cloudflare.com/r2/api/s3/, /r2/buckets/public-buckets/). */
const R2 = /\.(?:r2\.cloudflarestorage\.com|r2\.dev)$/;

/**
 * What the host that was asked says by itself: under a bare address of Cloudflare's, or a host of its
 * store R2, nobody but Cloudflare answers. Not where the request named another host than its URL.
 */
export function askedHost({ exchange }: Observed): Hit[] {
  const host = hostOf(exchange.url);
  if (host === null || namesAnother(exchange.requestFields, host)) return [];
  if (addressPlace(host)?.network === "cloudflare") {
    return [finding(ADDRESS, "because_host_is_cloudflare_address", host)];
  }
  if (!R2.test(host)) return [];
  const hit = finding(STORE, "because_host_is_r2", host);
  return [{ ...hit, product: "Cloudflare R2", cause: "object-storage" }];
}

function finding(
  weight: number,
  id: "because_host_is_cloudflare_address" | "because_host_is_r2",
  host: string,
): Hit {
  return ruling("asked-host", {
    supports: "cloudflare",
    weight,
    where: "address",
    because: { id, params: { host } },
  });
}

/** Where a host may begin with a digit or a bracket, or be of R2's. */
const UNUSUAL = /^https?:\/\/(?:[[\d.]|[^/?#]{0,500}@)|\.r2\./i;

/** The host of a URL in lower case; a cheap look first, since nearly all hosts are names of sites. */
function hostOf(url: string): string | null {
  if (!UNUSUAL.test(url)) return null;
  const host = /^https?:\/\/(?:[^/?#@]{0,500}@)?(\[[^\]]{1,100}\]|[^/?#:]{1,255})/i
    .exec(url)?.[1]
    ?.toLowerCase();
  return host === undefined || !/^\[|^[\d.]+$|\.r2\./.test(host) ? null : host;
}

function namesAnother(fields: Observed["exchange"]["requestFields"], host: string): boolean {
  const named = fields.find(({ name }) => /^(?:host|:authority)$/i.test(name))?.value.toLowerCase();
  return named !== undefined && named.replace(/:\d{1,5}$/, "") !== host;
}
