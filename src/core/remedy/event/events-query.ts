import type { Dataset } from "./dataset";

/** A time range, both ends in it, in milliseconds since 1970. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

/** Which events are asked for: those of a Ray ID, or those of a host and a path. */
export type EventFilter = { readonly rayId: string } | { readonly host: string; readonly path: string };

/** Columns that we read, the most telling first: a zone may allow few. */
const wanted = [
  "datetime",
  "action",
  "source",
  "ruleId",
  "rayName",
  "clientIP",
  "clientRequestPath",
  "clientRequestHTTPHost",
  "clientRequestHTTPMethodName",
  "description",
  "rulesetId",
  "clientCountryName",
  "clientAsn",
  "userAgent",
  "clientRequestQuery",
  "clientASNDescription",
];

/**
 * The columns to ask for: of those that we read, what the zone offers and as many as it allows, spelled as
 * it spells them. Spellings differ in case between documents (`clientAsn`, `clientASNDescription`).
 */
export function columnsFor({ availableFields, maxNumberOfFields }: Dataset): readonly string[] {
  const offered = new Map(availableFields.map((name) => [name.toLowerCase(), name]));
  return wanted
    .flatMap((name) => offered.get(name.toLowerCase()) ?? [])
    .slice(0, maxNumberOfFields ?? wanted.length);
}

/** A text as a string of GraphQL's: its escapes are JSON's (GraphQL, October 2021, section 2.9.4). */
export function graphqlString(text: string): string {
  return JSON.stringify(text);
}

/**
 * The query for events. The filter stands in it as a literal, since its type has two names in Cloudflare's
 * documents; whatever is put into it is a string with escapes, a time or a number.
 * Source: developers.cloudflare.com/analytics/graphql-api/tutorials/querying-firewall-events/
 */
export function eventsQuery(
  columns: readonly string[],
  filter: EventFilter,
  range: TimeRange,
  limit: number,
): string {
  const which =
    "rayId" in filter
      ? [`rayName: ${graphqlString(filter.rayId)}`]
      : [
          `clientRequestHTTPHost: ${graphqlString(filter.host)}`,
          `clientRequestPath: ${graphqlString(filter.path)}`,
        ];
  const when = [
    `datetime_geq: ${graphqlString(instant(range.from))}`,
    `datetime_leq: ${graphqlString(instant(range.to))}`,
  ];
  return `query ($zone: string!) {
  viewer {
    zones(filter: { zoneTag: $zone }) {
      firewallEventsAdaptive(
        limit: ${limit}
        orderBy: [datetime_DESC]
        filter: { ${[...which, ...when].join(", ")} }
      ) { ${columns.join(" ")} }
    }
  }
}`;
}

/** Whole seconds, as in Cloudflare's examples: `2026-11-24T14:05:09Z`. */
function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
