import ipaddr from "ipaddr.js";
import table from "./address-ranges.json" with { type: "json" };

/** The day the table stands for, ISO 8601; `npm run refresh:addresses` writes it anew. */
export const ADDRESS_RANGES_READ = table.read;

/**
 * The ranges that Cloudflare publishes, as CIDR, in its own order. Source:
 * www.cloudflare.com/ips-v4 and www.cloudflare.com/ips-v6. Prefixes that customers bring along
 * (developers.cloudflare.com/byoip/) and those of its partner network in China are not among them.
 */
export const addressRanges: readonly string[] = [...table.ipv4, ...table.ipv6];

/** What an address shows of the network that it is in. */
export type AddressPlace =
  /** In a range that Cloudflare publishes, which is named as CIDR. */
  | { readonly network: "cloudflare"; readonly range: string }
  /** Public, and in none of those ranges. */
  | { readonly network: "other" }
  /** In somebody's own network: RFC 1918, RFC 4193. */
  | { readonly network: "private" }
  /** Loopback, link-local, shared (RFC 6598), NAT64, documentation and the like: it shows no network. */
  | { readonly network: "none" };

/** Its public resolver (developers.cloudflare.com/1.1.1.1/ip-addresses/), whose IPv6 addresses are in the table. */
const RESOLVER = ["1.1.1.0/24", "1.0.0.0/24"];

const ranges = {
  ipv4: [...table.ipv4, ...RESOLVER].map((range) => ({ range, network: ipaddr.IPv4.parseCIDR(range) })),
  ipv6: table.ipv6.map((range) => ({ range, network: ipaddr.IPv6.parseCIDR(range) })),
};

/**
 * Where an address is, as DevTools or a HAR file writes it: in brackets or not, with a port or a
 * zone, or as IPv6 that carries IPv4. Null for whatever is no address. Never throws.
 */
export function addressPlace(text: string): AddressPlace | null {
  const address = readAddress(text);
  return address === null ? null : placeOf(address);
}

/** As ipaddr.js has it. */
export type Address = InstanceType<typeof ipaddr.IPv4> | InstanceType<typeof ipaddr.IPv6>;

function placeOf(address: Address): AddressPlace {
  const found = ranges[address.kind()].find(({ network }) => address.match(network));
  if (found !== undefined) return { network: "cloudflare", range: found.range };
  const kind = address.range();
  if (kind === "ipv4Mapped" && "parts" in address) return placeOf(address.toIPv4Address());
  if (kind === "private" || kind === "uniqueLocal") return { network: "private" };
  return { network: kind === "unicast" && isGlobal(address) ? "other" : "none" };
}

/** The longest text of an IPv6 address has 45 characters; brackets, zone and port come on top. */
const LIMIT = 100;
const WRITTEN = /^(?:\[([^\]]+)\](?::\d{1,5})?|([\d.]+):\d{1,5}|([^[\]]+))$/;

/** An address as such programs write it; null for what is none. Never throws. */
export function readAddress(text: string): Address | null {
  const trimmed = text.trim();
  if (trimmed.length > LIMIT) return null;
  const [, bracketed, withPort, plain] = WRITTEN.exec(trimmed) ?? [];
  const bare = (bracketed ?? withPort ?? plain)?.replace(/%.*$/, "");
  if (bare === undefined) return null;
  // An exception is what is slow here, so each family is asked only about its own.
  return bare.includes(":") ? readIpv6(bare) : readIpv4(bare);
}

// The library also reads the short, octal and hexadecimal forms of C's inet_aton, which nobody writes here.
function readIpv4(text: string): Address | null {
  return ipaddr.IPv4.isValidFourPartDecimal(text) ? ipaddr.IPv4.parse(text) : null;
}

function readIpv6(text: string): Address | null {
  try {
    return ipaddr.IPv6.parse(text);
  } catch {
    return null;
  }
}

/** Of IPv6, only 2000::/3 is in public use (www.iana.org/assignments/ipv6-address-space/). */
function isGlobal(address: Address): boolean {
  return address.kind() === "ipv4" || (address.toByteArray()[0] ?? 0) >> 5 === 1;
}
