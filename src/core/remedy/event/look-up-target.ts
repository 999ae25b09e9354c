import type { RefusalTime } from "./refusal-time";

/** The refusal whose events are looked for. */
export interface LookUpTarget {
  /** Of the URL, in lower case and punycode. */
  readonly host: string;
  /** Percent-encoded, as sent; null where the URL is not known. */
  readonly path: string | null;
  /** 16 hex digits; null where it is not known, and nothing but host and path can be searched. */
  readonly rayId: string | null;
  readonly time: RefusalTime | null;
}
