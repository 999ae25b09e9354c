import { ADDRESS_RANGES_READ, addressRanges } from "../../cloudflare/address-ranges";

/** Cloudflare's ranges as CIDR, each family by itself since most firewalls keep them apart. */
export interface Ranges {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** The day they stand for, ISO 8601. */
  readonly asOf: string;
}

/** The ranges that came with the extension. */
export const bundledRanges: Ranges = {
  ipv4: addressRanges.filter((range) => !range.includes(":")),
  ipv6: addressRanges.filter((range) => range.includes(":")),
  asOf: ADDRESS_RANGES_READ,
};

/** Both families, in Cloudflare's order. */
export function bothFamilies(ranges: Ranges): readonly string[] {
  return [...ranges.ipv4, ...ranges.ipv6];
}

/** What newer ranges have that older ones had not, and the other way round. */
export function changedRanges(before: Ranges, after: Ranges) {
  const [old, now] = [bothFamilies(before), bothFamilies(after)];
  return {
    added: now.filter((range) => !old.includes(range)),
    removed: old.filter((range) => !now.includes(range)),
  };
}
