import * as v from "valibot";
import type { Send } from "../api/api-call";
import { problemOf, type ApiProblem } from "../api/api-problem";

/** What a zone allows of the dataset `firewallEventsAdaptive`. Null is not told. */
export interface Dataset {
  readonly enabled: boolean;
  /** Columns that exist for this zone, as it spells them. */
  readonly availableFields: readonly string[];
  /** The widest time range of a query, in seconds. */
  readonly maxDuration: number | null;
  /** How old an event may be, in seconds. */
  readonly notOlderThan: number | null;
  readonly maxNumberOfFields: number | null;
  readonly maxPageSize: number | null;
}

/**
 * Columns that Cloudflare's documentation or public code shows in use: for zones whose settings say nothing.
 * Source: developers.cloudflare.com/analytics/graphql-api/tutorials/querying-firewall-events/ and the facts.
 */
const confirmedFields = [
  "action",
  "clientAsn",
  "clientCountryName",
  "clientIP",
  "clientRequestHTTPHost",
  "clientRequestHTTPMethodName",
  "clientRequestPath",
  "clientRequestQuery",
  "datetime",
  "description",
  "rayName",
  "ruleId",
  "source",
  "userAgent",
];

/** What is asked where the settings tell nothing. */
export const unknownDataset: Dataset = {
  enabled: true,
  availableFields: confirmedFields,
  maxDuration: null,
  notOlderThan: null,
  maxNumberOfFields: null,
  maxPageSize: null,
};

const count = v.optional(v.fallback(v.nullable(v.pipe(v.number(), v.minValue(1))), null), null);
const settingsSchema = v.object({
  enabled: v.optional(v.fallback(v.boolean(), true), true),
  // A name goes into a query: nothing but a name may.
  availableFields: v.pipe(
    v.array(v.unknown()),
    v.transform((all) => all.filter((one) => typeof one === "string" && /^[A-Za-z]\w{0,60}$/.test(one))),
    v.array(v.string()),
  ),
  maxDuration: count,
  notOlderThan: count,
  maxNumberOfFields: count,
  maxPageSize: count,
});
const answerSchema = v.object({
  data: v.object({
    viewer: v.object({
      zones: v.array(v.object({ settings: v.object({ firewallEventsAdaptive: settingsSchema }) })),
    }),
  }),
});

const query = `query ($zone: string!) {
  viewer {
    zones(filter: { zoneTag: $zone }) {
      settings {
        firewallEventsAdaptive { enabled maxDuration maxNumberOfFields maxPageSize notOlderThan availableFields }
      }
    }
  }
}`;

/** Problems that the next query would meet too. */
const final = ["unknown-field", "limit", "too-many-fields", "too-wide", "too-old", "bad-query", "refused"];

/**
 * What a zone allows of its Security Events. Where the settings cannot be read for a reason of their own,
 * what is known to exist is assumed, so that the search itself decides.
 * Source: developers.cloudflare.com/analytics/graphql-api/features/discovery/settings/
 */
export async function readDataset(zoneId: string, send: Send): Promise<Dataset | ApiProblem> {
  const reply = await send({
    method: "POST",
    path: "/client/v4/graphql",
    body: { query, variables: { zone: zoneId } },
  });
  const problem = problemOf(reply, "events");
  if (problem !== null) return final.includes(problem.kind) ? unknownDataset : problem;
  const answer = v.safeParse(answerSchema, reply.kind === "answer" ? reply.json : null);
  return answer.success
    ? (answer.output.data.viewer.zones[0]?.settings.firewallEventsAdaptive ?? unknownDataset)
    : unknownDataset;
}
