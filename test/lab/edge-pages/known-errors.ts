/** One of Cloudflare's 1xxx errors as the lab answers it. */
export interface KnownError {
  readonly code: number;
  /** The HTTP status: documented for 1015, seen in captures for the others. */
  readonly status: number;
  readonly title: string;
  readonly name: string;
  readonly category: string;
  readonly retryAfter: number | null;
  readonly ownerAction: boolean;
}

/**
 * Codes, titles, stable names and categories from Cloudflare's reference "Error responses"
 * (developers.cloudflare.com/fundamentals/reference/error-responses/); sentences are ours.
 */
export const knownErrors: readonly KnownError[] = [
  known(1006, "Access denied: your IP address has been banned", "ip_banned"),
  known(1009, "Access denied: country or region banned", "country_banned"),
  known(1010, "Access denied: browser signature banned", "browser_signature_banned"),
  known(1020, "Access denied", "firewall_rule_blocked"),
  {
    code: 1015,
    status: 429,
    title: "You are being rate limited",
    name: "rate_limited",
    category: "rate_limit",
    retryAfter: 30,
    ownerAction: false,
  },
];

function known(code: number, title: string, name: string): KnownError {
  return { code, status: 403, title, name, category: "access_denied", retryAfter: null, ownerAction: true };
}
