/**
 * One condition of an exception: a part of what a request must be to be let through. All conditions of an
 * exception must hold. They are turned into Cloudflare's rules language, and into plain sentences.
 */
export type Condition =
  | { readonly field: "host"; readonly host: string }
  /** `exact` or everything below; the path is percent-encoded, as sent. */
  | {
      readonly field: "path";
      readonly match: "exact" | "prefix";
      readonly path: string;
      /** The exact path that a folder was made of, so that it can come back. */
      readonly exact?: string;
    }
  | { readonly field: "method"; readonly method: string }
  /** Addresses and CIDR ranges; one of them is enough. */
  | { readonly field: "ip"; readonly ranges: readonly string[] }
  | { readonly field: "asn"; readonly asn: number }
  /** ISO 3166-1 alpha-2, or `T1`. */
  | { readonly field: "country"; readonly country: string }
  | { readonly field: "user-agent"; readonly match: "exact" | "contains"; readonly text: string };
