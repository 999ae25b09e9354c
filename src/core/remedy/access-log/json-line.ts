import { splitTarget, type LoggedRequest } from "./logged-request";
import { loggedTimeValue } from "./logged-time";

// Names that formats of nginx, Apache, Caddy, Traefik and Envoy have for the same thing, lower case.
const names = {
  status:
    "status|status_code|statuscode|response_status|response.status|http_status|response_code|downstreamstatus",
  method: "request.method|request_method|requestmethod|method|http_method|verb",
  target:
    "request.uri|request_uri|requesturi|uri|requestpath|request_path|request.path|path|url|request.url|requesturl",
  query: "query_string|querystring|query|args",
  line: "request|request_line|requestline",
  time: "ts|time_iso8601|time_local|@timestamp|timestamp|startutc|start_time|time|msec|datetime|date",
} as const;

/**
 * A line of a JSON log: Caddy's own form, or a `log_format` of nginx, a `LogFormat` of Apache and the like
 * that has the usual names. Null where it is none. Text before the first brace (syslog) is passed over.
 * Source: caddyserver.com/docs/caddyfile/directives/log, nginx.org/en/docs/http/ngx_http_log_module.html (escape=json)
 */
export function jsonLine(line: string): LoggedRequest | null {
  const fields = fieldsOf(line.slice(line.indexOf("{")));
  if (fields === null) return null;
  const first = (wanted: string): unknown => {
    const name = wanted.split("|").find((one) => fields.has(one));
    return name === undefined ? undefined : fields.get(name);
  };
  const status = Number(first(names.status) ?? Number.NaN);
  const [method, target] = requestOf(first(names.line)) ?? [first(names.method), first(names.target)];
  if (!Number.isInteger(status) || typeof target !== "string") return null;
  const { path, query } = splitTarget(target);
  const apart = first(names.query);
  return {
    time: timeOf(fields),
    method: typeof method === "string" ? method : null,
    path,
    query: query === "" && typeof apart === "string" ? apart.replace(/^\?/, "").replace(/^-$/, "") : query,
    status,
    ...(fields.has("uri") && target === fields.get("uri") ? { rewritten: true } : {}),
  };
}

function requestOf(line: unknown): [string, string] | null {
  const found =
    typeof line === "string" ? /^(\S{1,32}) ([^\n]{1,16000}?)(?: HTTP\/\d(?:\.\d)?)?$/.exec(line) : null;
  return found?.[1] === undefined || found[2] === undefined ? null : [found[1], found[2]];
}

// The first that is a time: `time` may also be the duration.
function timeOf(fields: ReadonlyMap<string, unknown>): number | null {
  for (const name of names.time.split("|")) {
    const time = loggedTimeValue(fields.get(name));
    if (time !== null) return time;
  }
  return null;
}

function fieldsOf(text: string): ReadonlyMap<string, unknown> | null {
  const read = parsed(text) ?? parsed(text.replace(/\\x([0-9a-f]{2})/gi, "\\u00$1"));
  if (typeof read !== "object" || read === null) return null;
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(read)) {
    fields.set(name.toLowerCase(), value);
    if (typeof value !== "object" || value === null) continue;
    for (const [inner, held] of Object.entries(value)) fields.set(`${name}.${inner}`.toLowerCase(), held);
  }
  return fields;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
