/**
 * One entry of Cloudflare's Security Events, as data: what a rule did to one request. Field names of the
 * GraphQL dataset `firewallEventsAdaptive` are behind each; what the zone does not offer is null.
 */
export interface SecurityEvent {
  /** ISO 8601, UTC (`datetime`). */
  readonly datetime: string;
  /** Lower case without `_`, since spellings differ (`managed_challenge`, `managedchallenge`). */
  readonly action: string;
  /** The product that acted, lower case (`firewallcustom`, `firewallmanaged`, `ratelimit`, `bic`, …). */
  readonly source: string;
  /** 16 hex digits, without the data centre. */
  readonly rayId: string | null;
  readonly ruleId: string | null;
  readonly rulesetId: string | null;
  /** What the owner, or Cloudflare, calls the rule. */
  readonly description: string | null;
  readonly clientIp: string | null;
  /** Two letters, or `T1` for Tor, `XX` for unknown. */
  readonly clientCountry: string | null;
  readonly clientAsn: number | null;
  readonly clientAsnDescription: string | null;
  readonly host: string | null;
  readonly method: string | null;
  /** Percent-encoded, as the dataset has it. */
  readonly path: string | null;
  readonly query: string | null;
  readonly userAgent: string | null;
}
