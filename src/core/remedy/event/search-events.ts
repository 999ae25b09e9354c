import type { Send } from "../api/api-call";
import { problemOf, type ApiProblem } from "../api/api-problem";
import { columnsFor, eventsQuery, type EventFilter, type TimeRange } from "./events-query";
import { unknownDataset, type Dataset } from "./dataset";
import { readEvents } from "./read-events";
import type { SecurityEvent } from "./security-event";

/** Events of one request are a handful; those of a path are shown no more than this. */
export const mostEvents = 50;
/** A query is made simpler no more often than this. */
const mostTries = 4;
/** Time and action: without them a row is no event. */
const fewestColumns = 2;

interface Attempt {
  readonly columns: readonly string[];
  readonly range: TimeRange;
  readonly limit: number;
}

/**
 * The events of a filter and a time range. What Cloudflare refuses of the query (a column that is none after
 * all, too many columns, too wide a range, too high a limit) is taken out of it and asked again.
 */
export async function searchEvents(
  zoneId: string,
  dataset: Dataset,
  filter: EventFilter,
  range: TimeRange,
  send: Send,
): Promise<readonly SecurityEvent[] | ApiProblem> {
  const limit = Math.min(mostEvents, dataset.maxPageSize ?? mostEvents);
  let attempt: Attempt | null = { columns: columnsFor(dataset), range, limit };
  let problem: ApiProblem = { kind: "refused", sentence: { id: "fix_api_no_columns" }, words: "" };
  for (let tries = 0; tries < mostTries && attempt !== null; tries += 1) {
    if (attempt.columns.length < fewestColumns) return problem;
    const query = eventsQuery(attempt.columns, filter, attempt.range, attempt.limit);
    const body = { query, variables: { zone: zoneId } };
    const reply = await send({ method: "POST", path: "/client/v4/graphql", body });
    const found = problemOf(reply, "events");
    if (found === null && reply.kind === "answer") {
      return readEvents(reply.json) ?? { kind: "refused", sentence: { id: "fix_api_other_form" }, words: "" };
    }
    problem = found ?? problem;
    attempt = simpler(attempt, problem);
  }
  return problem;
}

/** The query without what was refused of it; null where nothing of it can be left out. */
function simpler({ columns, range, limit }: Attempt, { kind, words }: ApiProblem): Attempt | null {
  switch (kind) {
    case "unknown-field": {
      const known = columns.filter((name) => !new RegExp(`\\b${name}\\b`).test(words));
      const left = known.length < columns.length ? known : columnsFor(unknownDataset);
      return left.length < columns.length ? { columns: left, range, limit } : null;
    }
    case "too-many-fields": {
      const most = Number(/\d{1,3}\s{0,3}$/.exec(words)?.[0] ?? Math.floor(columns.length / 2));
      return most < columns.length ? { columns: columns.slice(0, most), range, limit } : null;
    }
    case "too-wide": {
      const quarter = (range.to - range.from) / 4;
      const middle = (range.to + range.from) / 2;
      return { columns, range: { from: middle - quarter, to: middle + quarter }, limit };
    }
    case "limit":
      return limit > 1 ? { columns, range, limit: Math.ceil(limit / 5) } : null;
    default:
      return null;
  }
}
