import { blockingRule, rulesetId } from "./rulesets";

/** What a zone of the stub offers of `firewallEventsAdaptive`, with the documentation's sample limits. */
export const availableFields = [
  "action",
  "clientASNDescription",
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
  "rulesetId",
  "source",
  "userAgent",
];

/** A row as the real dataset gives one, whole. */
export type Row = Readonly<Record<string, string | number>>;

/** The client of every event of the stub. */
export const eventClient = "203.0.113.7";

/** The row for a request: what the stub's blocking rule did. Spellings and types as seen in the real one. */
export function blockRow(request: {
  readonly rayId: string;
  readonly at: Date;
  readonly host: string;
  readonly path: string;
}): Row {
  return {
    action: "block",
    clientASNDescription: "EXAMPLE-NET",
    clientAsn: "64500",
    clientCountryName: "GB",
    clientIP: eventClient,
    clientRequestHTTPHost: request.host,
    clientRequestHTTPMethodName: "GET",
    clientRequestPath: request.path,
    clientRequestQuery: "",
    datetime: `${request.at.toISOString().slice(0, 19)}Z`,
    description: blockingRule.description,
    rayName: request.rayId,
    ruleId: blockingRule.id,
    rulesetId: rulesetId("http_request_firewall_custom"),
    source: "firewallCustom",
    userAgent: "Mozilla/5.0 (lab)",
  };
}

/** The same request seen by a rule that only logs. */
export function logRow(row: Row): Row {
  return {
    ...row,
    action: "log",
    source: "firewallManaged",
    ruleId: "6179ae15870a4bb7b2d480d4843b323c",
    rulesetId: "efb7b8c949ac4650a09736fc376e9aee",
    description: "Lab rule that only looks",
  };
}
