import { readAddress, type Address } from "../cloudflare/address-ranges";
import type { Removal } from "./removed";

/** As ipaddr.js calls RFC 1918, loopback, link-local, RFC 6598 (carriers), ULA (RFC 4193) and the old site-local. */
const privateRanges = new Set<string>(
  "private loopback linkLocal carrierGradeNat uniqueLocal deprecatedSiteLocal unspecified broadcast".split(
    " ",
  ),
);

/** The server's address as it may leave, and what was held back. */
export interface ToldServerAddress {
  readonly address: string | null;
  readonly removed: readonly Removal[];
}

/**
 * The address that the browser gives for the server, if it is one of the internet. Behind a proxy
 * browsers give the proxy's, and one of a private network tells of the visitor's own and not of the site.
 */
export function toldServerAddress(text: string | null): ToldServerAddress {
  if (text === null || text === "") return { address: null, removed: [] };
  const address = readAddress(text);
  if (address !== null && !isPrivate(address)) return { address: text, removed: [] };
  return { address: null, removed: [{ where: "server_address", what: { id: "removed_server_address" } }] };
}

function isPrivate(address: Address): boolean {
  const plain = "parts" in address && address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
  return privateRanges.has(plain.range());
}
