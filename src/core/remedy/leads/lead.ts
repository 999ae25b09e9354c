/** What usually refuses in one product, in English; shown with lang="en". */
export interface Lead {
  /** Its file name. */
  readonly id: string;
  /** For people, first of all; then every name that a signature gives it. */
  readonly products: readonly string[];
  /** Products that it often stands in front of or inside of, where it cannot be seen itself. */
  readonly beside?: readonly string[];
  readonly log: {
    /** Where the log is, by platform or installation. */
    readonly paths: readonly { readonly on: string; readonly path: string }[];
    /** What to look for in it, in the product's own words. */
    readonly line: string;
  };
  /** The most usual first. */
  readonly causes: readonly LeadCause[];
}

/** One usual cause of a 403, and the narrowest change that releases a request. */
export interface LeadCause {
  /** Kebab-case; the verdict's own name of the cause where it has one. */
  readonly cause: string;
  readonly title: string;
  readonly why: string;
  /** The setting, and what to change in it. */
  readonly change: string;
  readonly snippet?: string;
  /** The product's own documentation, https. */
  readonly documentation: string;
}
