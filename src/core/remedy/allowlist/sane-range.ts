import ipaddr from "ipaddr.js";

/** Networks that nobody has on the public Internet (RFC 6890 and the registries it made). */
const special = {
  ipv4: [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "224.0.0.0/3",
  ].map((range) => ipaddr.IPv4.parseCIDR(range)),
  /** Outside 2000::/3 nothing is in public use. */
  ipv6: ipaddr.IPv6.parseCIDR("2000::/3"),
};

/** Wider than any that Cloudflare has (its widest are a /13 and a /29): such a range would let strangers in. */
const widest = { ipv4: 10, ipv6: 24 };

const WRITTEN = /^[0-9a-fA-F:.]{2,45}\/\d{1,3}$/;

/**
 * Whether a text may go into a firewall as a range of Cloudflare's: a whole network as CIDR, of that
 * family, public, and not wider than could be Cloudflare's. Never throws.
 */
export function isSaneRange(text: string, family: "ipv4" | "ipv6"): boolean {
  if (!WRITTEN.test(text)) return false;
  try {
    return family === "ipv4" ? isSaneIpv4(text) : isSaneIpv6(text);
  } catch {
    return false;
  }
}

function isSaneIpv4(text: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text.split("/")[0] ?? "")) return false;
  const [address, length] = ipaddr.IPv4.parseCIDR(text);
  if (length < widest.ipv4 || ipaddr.IPv4.networkAddressFromCIDR(text).toString() !== address.toString()) {
    return false;
  }
  return !special.ipv4.some(
    ([network, bits]) => address.match(network, bits) || network.match(address, length),
  );
}

function isSaneIpv6(text: string): boolean {
  const [address, length] = ipaddr.IPv6.parseCIDR(text);
  if (length < widest.ipv6) return false;
  const first = ipaddr.IPv6.networkAddressFromCIDR(text);
  return first.toString() === address.toString() && address.match(special.ipv6);
}
