import { addressPlace, type AddressPlace } from "../cloudflare/address-ranges";
import type { Exchange } from "../exchange/exchange";
import type { Message } from "../messages/message";
import type { Hit } from "./collect";
import type { Observed } from "./observed";
import { ruling } from "./ruling";

/**
 * Decibans. An estimate: of Cloudflare's answers, about one in a hundred comes from an address that
 * it does not publish (sites that bring their own prefixes, another network in front, a proxy with
 * a public address). Its page with a made-up `cf-ray` is then not `certain`; and less than twice
 * what makes a verdict `likely` cannot turn Cloudflare's answer into somebody else's.
 */
const CONTRADICTED = -19;

/** Where the address is that the browser was connected to; null where it is not known. */
export function serverPlace(exchange: Pick<Exchange, "serverIPAddress">): AddressPlace | null {
  return exchange.serverIPAddress === null ? null : addressPlace(exchange.serverIPAddress);
}

/**
 * What the server's address says. Inside Cloudflare's ranges it proves that Cloudflare carried the
 * answer, and nothing about who wrote it. Outside it speaks against what else points to
 * Cloudflare, which `found` are. A private one shows a proxy, a filter or an internal site, and
 * none of them more than the others. One of this computer, of shared space or of NAT64 says nothing.
 */
export function addressFindings(
  place: AddressPlace | null,
  observed: Observed,
  found: readonly Hit[],
): Hit[] {
  switch (place?.network) {
    case "cloudflare": {
      const without = observed.fieldsComplete && observed.ray === null;
      const id = without ? "because_address_inside_no_ray" : "because_address_inside";
      return [finding("cloudflare", 0, { id, params: { range: place.range } }, place.range)];
    }
    case "other":
      return pointsToCloudflare(observed, found)
        ? [finding("cloudflare", CONTRADICTED, { id: "because_address_contradicts" })]
        : [finding("cloudflare", 0, { id: "because_address_outside" })];
    case "private":
      return hasPublicName(observed.exchange.url)
        ? [finding("local-network", 0, { id: "because_address_private" })]
        : [];
    case "none":
    case undefined:
      return [];
  }
}

function finding(
  supports: "cloudflare" | "local-network",
  weight: number,
  because: Message,
  excerpt: string | null = null,
): Hit {
  const hit = ruling("server-address", { supports, weight, where: "address", because });
  return { ...hit, finding: { ...hit.finding, excerpt } };
}

function pointsToCloudflare(observed: Observed, found: readonly Hit[]): boolean {
  if (observed.ray !== null) return true;
  return found.some(({ finding: one }) => one.counted && one.supports === "cloudflare" && one.weight > 0);
}

/** Names that are never public: RFC 6761, RFC 6762, RFC 8375, and what ICANN reserved or never delegates. */
const INTERNAL =
  /(?:^|\.)(?:localhost|local|internal|test|invalid|home\.arpa|lan|home|corp|intranet|private)$/;

/** Whether a URL names its host by a name that could be looked up anywhere. */
function hasPublicName(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/\.$/, "");
  return host.includes(".") && addressPlace(host) === null && !INTERNAL.test(host);
}
