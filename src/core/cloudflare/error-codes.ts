/** Who can do something about an error. */
export type Actor = "visitor" | "owner" | "cloudflare";

/** One of Cloudflare's 1xxx errors. */
export interface ErrorCode {
  /** Cloudflare's title, in its own words. */
  readonly title: string;
  /** Our kebab-case name of the cause, or null where the code only says that something is set up wrong. */
  readonly cause: string | null;
  /** The feature that acts, as Cloudflare calls it; null where the code does not tell it. */
  readonly product: string | null;
  /** Who can act, the likeliest first (inferred from Cloudflare's resolution text). */
  readonly acts: readonly [Actor, ...Actor[]];
}

/** When the table was read from Cloudflare's documentation. */
export const ERROR_CODES_READ = "2026-11-24";

type Row = Omit<ErrorCode, "product"> & { readonly product?: string };

const owner = ["owner"] as const;
// An IP Access rule or Zone Lockdown: the code does not tell which.
const banned = { cause: "ip-banned", acts: owner } as const;
const ipAccess = { product: "Cloudflare IP Access rules", acts: owner } as const;
const worker = { cause: "worker", product: "Cloudflare Workers", acts: owner } as const;

/**
 * The documented 1xxx codes. They stand in the body and never follow from the HTTP status.
 * Source: developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/
 */
const table: Readonly<Record<number, Row>> = {
  1000: { title: "DNS points to prohibited IP", cause: "dns", acts: owner },
  1001: { title: "DNS resolution error", cause: "dns", acts: owner },
  1002: { title: "DNS points to Prohibited IP", cause: "dns", acts: owner },
  1003: { title: "Access Denied: Direct IP Access Not Allowed", cause: "direct-ip", acts: ["visitor"] },
  1004: {
    title: "Host Not Configured to Serve Web Traffic",
    cause: "host-not-configured",
    acts: ["owner", "cloudflare"],
  },
  1005: { title: "Access Denied: Autonomous System Number (ASN) banned", cause: "asn-banned", ...ipAccess },
  1006: { title: "Access Denied: Your IP address has been banned", ...banned },
  1007: { title: "Access Denied: Your IP address has been banned", ...banned },
  1008: { title: "Access Denied: Your IP address has been banned", ...banned },
  1009: { title: "Access Denied: Country or region banned", cause: "country-banned", ...ipAccess },
  1010: {
    title: "The owner of this website has banned your access based on your browser's signature",
    cause: "browser-signature",
    product: "Browser Integrity Check",
    acts: owner,
  },
  1011: {
    title: "Access Denied (Hotlinking Denied)",
    cause: "hotlink",
    product: "Hotlink Protection",
    acts: owner,
  },
  1012: { title: "Access Denied", cause: "network-banned", acts: ["visitor", "owner"] },
  1013: {
    title: "HTTP hostname and TLS SNI hostname mismatch",
    cause: "sni-mismatch",
    acts: ["visitor", "cloudflare"],
  },
  1014: { title: "CNAME Cross-User Banned", cause: "dns", acts: owner },
  1015: {
    title: "You are being rate limited",
    cause: "rate-limited",
    product: "Cloudflare rate limiting rules",
    acts: ["visitor", "owner"],
  },
  1016: { title: "Origin DNS error", cause: "dns", acts: owner },
  1018: { title: "Could not find host", cause: "dns", acts: ["cloudflare"] },
  1019: { title: "Compute server error", ...worker },
  1020: { title: "Access denied", cause: "access-denied-1020", product: "Cloudflare WAF", acts: owner },
  1023: { title: "Could not find host", cause: "dns", acts: ["cloudflare"] },
  1025: { title: "Please check back later", ...worker },
  1033: {
    title: "Argo Tunnel error",
    cause: "tunnel",
    product: "Cloudflare Tunnel",
    acts: ["visitor", "owner"],
  },
  1034: { title: "Edge IP Restricted", cause: "dns", acts: owner },
  1035: { title: "Invalid request rewrite (invalid URI path)", cause: "rewrite", acts: owner },
  1036: { title: "Invalid request rewrite (maximum length exceeded)", cause: "rewrite", acts: owner },
  1037: { title: "Invalid rewrite rule (failed to evaluate expression)", cause: "rewrite", acts: owner },
  1040: { title: "Invalid request rewrite (header modification not allowed)", cause: "rewrite", acts: owner },
  1041: { title: "Invalid request rewrite (invalid header value)", cause: "rewrite", acts: owner },
  1101: { title: "Rendering error", ...worker },
  1102: { title: "Rendering error", ...worker },
  1104: {
    title: "A variation of this email address is already taken in the Cloudflare system",
    cause: null,
    acts: owner,
  },
  1106: { title: "Access Denied: Your IP address has been banned", ...banned },
  1200: { title: "Cache connection limit", cause: "cache-limit", acts: owner },
};

/**
 * What Cloudflare documents about a 1xxx code, or null for one without a page of its own (they
 * exist: 1017, 1026 to 1029, 1038, 1042 and others).
 */
export function errorCodeFacts(code: number): ErrorCode | null {
  const row = table[code];
  return row === undefined ? null : { product: null, ...row };
}

/**
 * Codes without a page of their own, by the category that Cloudflare's machine-readable errors give
 * them. Source: developers.cloudflare.com/fundamentals/reference/error-responses/
 */
const categories: readonly (readonly [cause: string, codes: readonly number[]])[] = [
  ["rate-limited", [1027]],
  ["legal-block", [1026, 1039]],
  ["tls", [1017, 1028, 1029, 1044]],
  ["worker", [1042, 1100, 1103, 1105]],
  ["snippet", [1201, 1202, 1203, 1204, 1205, 1206]],
];

/** Our kebab-case name for what a 1xxx code says, documented or by its category; else null. */
export function errorCodeCause(code: number): string | null {
  const named = table[code]?.cause;
  if (named !== undefined) return named;
  return categories.find(([, codes]) => codes.includes(code))?.[0] ?? null;
}

/** Every documented code, ascending. */
export function documentedErrorCodes(): number[] {
  return Object.keys(table).map(Number);
}
