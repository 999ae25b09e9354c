import ipaddr from "ipaddr.js";
import { readAddress } from "../../cloudflare/address-ranges";

/** An address or a range of addresses, written as the rules language wants it. */
export interface SourceRange {
  /** `203.0.113.7`, `203.0.113.0/24`, `2001:db8::/32`: no bits beyond the prefix. */
  readonly text: string;
  readonly version: 4 | 6;
  /** Length of the prefix in bits: 32 or 128 for one address. */
  readonly prefix: number;
}

/**
 * A typed address or CIDR range, or null for what is none. Bits beyond the prefix are cleared: Cloudflare
 * refuses them or drops them, and the webmaster has to see what holds.
 */
export function sourceRange(typed: string): SourceRange | null {
  const [address = "", length, more] = typed.trim().split("/");
  const read = readAddress(address);
  // Cloudflare sees such a client by its IPv4 address.
  const parsed =
    read !== null && "isIPv4MappedAddress" in read && read.isIPv4MappedAddress()
      ? read.toIPv4Address()
      : read;
  if (parsed === null || more !== undefined) return null;
  const bits = parsed.kind() === "ipv4" ? 32 : 128;
  const version = bits === 32 ? 4 : 6;
  if (length === undefined) return { text: parsed.toString(), version, prefix: bits };
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) return null;
  const prefix = Number(length);
  if (prefix === bits) return { text: parsed.toString(), version, prefix };
  const network = (version === 4 ? ipaddr.IPv4 : ipaddr.IPv6).networkAddressFromCIDR(
    `${parsed.toString()}/${prefix}`,
  );
  return { text: `${network.toString()}/${prefix}`, version, prefix };
}

/** The first and the last address of a range. */
export function endsOf({ text, version, prefix }: SourceRange): readonly [string, string] {
  const [first = ""] = text.split("/");
  const last = (version === 4 ? ipaddr.IPv4 : ipaddr.IPv6).broadcastAddressFromCIDR(`${first}/${prefix}`);
  return [first, last.toString()];
}
