import type { Condition } from "../expression/condition";

/**
 * A network or a country as somebody types it: `AS64500` or `64500` (RFC 6793: 32 bits), or two letters as in
 * ISO 3166-1, and `T1` for Tor as Cloudflare has it. Null for what is neither.
 */
export function typedSource(typed: string): Condition | null {
  const text = typed.trim().toUpperCase();
  const asn = /^(?:AS)? ?(\d{1,10})$/.exec(text)?.[1];
  if (asn !== undefined) {
    const number = Number(asn);
    return number > 0 && number < 2 ** 32 ? { field: "asn", asn: number } : null;
  }
  return /^(?:[A-Z]{2}|T1)$/.test(text) ? { field: "country", country: text } : null;
}
