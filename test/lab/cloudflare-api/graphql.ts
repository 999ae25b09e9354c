import type { ApiAnswer, ApiQuestion } from "./api-answer";
import { readQuery, type Selection, type Value } from "./graphql-reader";
import type { ApiState } from "./routes";
import { availableFields, blockRow, logRow, type Row } from "./security-events";
import type { ApiScenario } from "./tokens";
import { zonesOf } from "./zones";

const dataset = "firewallEventsAdaptive";
/** The documentation's sample, in seconds, fields and rows. */
const limits = { maxDuration: 259_200, maxNumberOfFields: 30, maxPageSize: 10_000, notOlderThan: 2_678_400 };

/** `POST /client/v4/graphql`: errors with status 200 or their own, as documented. */
export function graphql(question: ApiQuestion, scenario: ApiScenario, state: ApiState): ApiAnswer {
  if (scenario === "depleted") {
    return refusal(429, "rate limiter budget depleted, try again after 5 minutes");
  }
  if (scenario === "busy") return refusal(503, "too many queries in progress, try again later");
  const { query, variables } = (question.body ?? {}) as { query?: unknown; variables?: unknown };
  if (typeof query !== "string") return refusal(400, "error parsing args: no query");
  let zone: Selection | undefined;
  try {
    const read = readQuery(query, (variables ?? {}) as Record<string, unknown>);
    zone = one(one(read, "viewer")?.fields, "zones");
  } catch (error) {
    return refusal(200, `error parsing args: ${String(error)}`);
  }
  const zoneTag = (zone?.args["filter"] as { zoneTag?: Value } | undefined)?.zoneTag;
  const known = zonesOf(scenario).find(({ id }) => id === zoneTag);
  if (zone === undefined || known === undefined) {
    return refusal(403, `zones [${String(zoneTag)}] are not authorized`);
  }
  if (scenario === "noAnalytics") {
    return refusal(200, `zone '${known.id}' does not have access to the path`);
  }
  const settings = one(one(zone.fields, "settings")?.fields, dataset);
  const rows = one(zone.fields, dataset);
  if (settings !== undefined) return data({ settings: { [dataset]: settingsOf(scenario) } });
  return rows === undefined ? refusal(400, "unknown field") : events(rows, known.name, scenario, state);
}

function settingsOf(scenario: ApiScenario): unknown {
  const extra = scenario === "unknownField" ? ["clientCity"] : [];
  return {
    ...limits,
    enabled: scenario !== "disabled",
    availableFields: [...availableFields, ...extra],
    ...(scenario === "tooOld" ? { notOlderThan: 3_600 } : {}),
    ...(scenario === "narrow" ? { maxDuration: 60 } : {}),
    ...(scenario === "fewFields" ? { maxNumberOfFields: 5 } : {}),
  };
}

function events(asked: Selection, zone: string, scenario: ApiScenario, state: ApiState): ApiAnswer {
  const filter = (asked.args["filter"] ?? {}) as Readonly<Record<string, string>>;
  const { limit } = asked.args;
  const columns = asked.fields.map(({ name }) => name);
  const allowed = settingsOf(scenario) as typeof limits;
  const from = Date.parse(filter["datetime_geq"] ?? "");
  const to = Date.parse(filter["datetime_leq"] ?? "");
  const real =
    scenario === "unknownField" ? availableFields.filter((name) => name !== "rulesetId") : availableFields;
  const unknown = columns.find((name) => !real.includes(name));
  if (unknown !== undefined) return refusal(200, `unknown field "${unknown}"`);
  if (columns.length > allowed.maxNumberOfFields) {
    return refusal(200, `number of fields can't be more than ${allowed.maxNumberOfFields}`);
  }
  if (!(Number(limit) > 0 && Number(limit) <= allowed.maxPageSize)) {
    return refusal(200, `limit must be positive number and not greater than ${allowed.maxPageSize}`);
  }
  if (!(from <= to)) return refusal(200, "error parsing args: time range");
  if (to - from > allowed.maxDuration * 1000) {
    return refusal(200, `query time range is too large: ${allowed.maxDuration} seconds at most`);
  }
  if (from < state.now().getTime() - allowed.notOlderThan * 1000) {
    return refusal(200, `cannot request data older than ${allowed.notOlderThan} seconds`);
  }
  const found = rowsFor(filter, new Date((from + to) / 2), zone, scenario);
  return data({
    [dataset]: found.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))),
  });
}

/** By Ray ID the events of that request, whatever it is: the stub knows no traffic. */
function rowsFor(
  filter: Readonly<Record<string, string>>,
  at: Date,
  zone: string,
  scenario: ApiScenario,
): readonly Row[] {
  const { rayName, clientRequestHTTPHost: host, clientRequestPath: path } = filter;
  if (rayName !== undefined) {
    if (["nothing", "near", "free"].includes(scenario)) return [];
    const row = blockRow({ rayId: rayName, at, host: zone, path: "/edge/block" });
    return scenario === "several" ? [logRow(row), row] : [row];
  }
  if (scenario !== "near" || host === undefined || path === undefined) return [];
  return [blockRow({ rayId: "00000000000000ff", at, host, path })];
}

function one(selections: readonly Selection[] | undefined, name: string): Selection | undefined {
  return selections?.find((each) => each.name === name);
}

function data(zone: unknown): ApiAnswer {
  return { status: 200, body: { data: { viewer: { zones: [zone] } }, errors: null } };
}

function refusal(status: number, message: string): ApiAnswer {
  const extensions = { timestamp: "2026-01-01T00:00:00Z" };
  return { status, body: { data: null, errors: [{ message, path: ["viewer", "zones", "0"], extensions }] } };
}
