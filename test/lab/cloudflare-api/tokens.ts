/**
 * The tokens that the stub knows. Each is a scenario: what a token may, or what goes wrong. Any other
 * token is one that Cloudflare does not know.
 */
export const apiTokens = {
  /** May all; the zones are on the Pro plan. */
  good: "lab_good_token_000000000000000000000001",
  /** As `good`, and a request has two events: one that logs, one that blocks. */
  several: "lab_several_token_0000000000000000021",
  /** As `nothing`, and the zones are on the Free plan: Security Events are sampled. */
  free: "lab_free_token_000000000000000000000002",
  /** As `good`, and no event is ever found. */
  nothing: "lab_nothing_token_0000000000000000003",
  /** As `good`, and an event is there under no Ray ID, only by host, path and time. */
  near: "lab_near_token_000000000000000000000004",
  /** Valid once. */
  expired: "lab_expired_token_0000000000000000005",
  /** May see zones, but not their analytics. */
  noAnalytics: "lab_no_analytics_token_0000000000006",
  /** May not list zones. */
  noZones: "lab_no_zones_token_00000000000000007",
  /** Sees another zone than the one that is asked for. */
  otherZone: "lab_other_zone_token_0000000000000008",
  /** The general limit of the API is used up. */
  limited: "lab_limited_token_0000000000000000009",
  /** The limit of GraphQL is used up. */
  depleted: "lab_depleted_token_000000000000000010",
  /** Too many queries are running. */
  busy: "lab_busy_token_0000000000000000000011",
  /** The zone keeps events for an hour alone. */
  tooOld: "lab_too_old_token_0000000000000000012",
  /** The zone allows no window wider than a minute. */
  narrow: "lab_narrow_token_0000000000000000013",
  /** The zone allows no more than five columns. */
  fewFields: "lab_few_fields_token_000000000000014",
  /** `settings` offers a column that the dataset then does not know. */
  unknownField: "lab_unknown_field_token_00000000015",
  /** The zone has the dataset switched off. */
  disabled: "lab_disabled_token_0000000000000016",
  /** Cloudflare fails. */
  broken: "lab_broken_token_00000000000000000017",
  /** Something in between answers with a page. */
  page: "lab_page_token_000000000000000000018",
  /** No answer comes. */
  silent: "lab_silent_token_0000000000000000019",
  /** As `good`, but may not use the request tracer. */
  noTrace: "lab_no_trace_token_000000000000000020",
} as const;

export type ApiScenario = keyof typeof apiTokens;

/** The scenario of an `Authorization` field: null for none, "malformed", or a token that is unknown. */
export function scenarioOf(authorization: string | undefined): ApiScenario | "unknown" | "malformed" | null {
  if (authorization === undefined) return null;
  const token = /^Bearer ([\x21-\x7e]{20,200})$/.exec(authorization)?.[1];
  if (token === undefined) return "malformed";
  const names = Object.keys(apiTokens) as ApiScenario[];
  return names.find((name) => apiTokens[name] === token) ?? "unknown";
}
