import { STATUS_CODES, ServerResponse, validateHeaderName, validateHeaderValue } from "node:http";
import type { Field } from "../../src/core/exchange/exchange";
import type { Answer, LabRequest, LabResponse } from "./answer";

/**
 * Fields that belong to one connection (RFC 9110 section 7.6.1): never forwarded, and illegal in
 * HTTP/2 (RFC 9113 section 8.2.2).
 */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "http2-settings",
]);

/** Fields that node:http2 refuses to send twice. */
const singleInHttp2 = new Set([
  "age",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "etag",
  "expires",
  "from",
  "host",
  "last-modified",
  "location",
  "max-forwards",
  "referer",
  "retry-after",
  "user-agent",
  "x-content-type-options",
  "access-control-allow-credentials",
  "access-control-max-age",
  "access-control-request-method",
]);

/** The fields without those of one connection, and without what no HTTP version can carry. */
export function endToEndFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ name, value }) => !hopByHop.has(name.toLowerCase()) && sendable(name, value));
}

/** Puts an answer on the wire: names as given over HTTP/1.1, in lower case over HTTP/2. */
export function send(request: LabRequest, response: LabResponse, reply: Answer): void {
  const body = reply.body;
  const all = endToEndFields(reply.fields);
  // The origin's answer to HEAD has no body, and a length that is still true.
  const length = request.method === "HEAD" ? all.find(isLength)?.value : undefined;
  const fields = all.filter((field) => !isLength(field));
  if (reply.exact) response.sendDate = false;
  if (!withoutContent(reply.status)) {
    fields.push({ name: "Content-Length", value: length ?? String(body.length) });
  }
  if (response instanceof ServerResponse) {
    // Said here, so that Node adds no Keep-Alive field of its own: signatures read that one.
    const lines = [...fields, { name: "Connection", value: "keep-alive" }];
    response.writeHead(
      reply.status,
      reply.statusText ?? STATUS_CODES[reply.status] ?? "",
      lines.flatMap(({ name, value }) => [name, value]),
    );
    response.end(request.method === "HEAD" ? undefined : body);
    return;
  }
  for (const [name, values] of grouped(fields)) {
    const first = values[0] ?? "";
    response.setHeader(name, values.length === 1 || singleInHttp2.has(name) ? first : values);
  }
  response.writeHead(reply.status);
  if (request.method === "HEAD") response.end();
  else response.end(body);
}

function isLength({ name }: Field): boolean {
  return name.toLowerCase() === "content-length";
}

function grouped(fields: readonly Field[]): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { name, value } of fields) {
    const key = name.toLowerCase();
    byName.set(key, [...(byName.get(key) ?? []), value]);
  }
  return byName;
}

function sendable(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

function withoutContent(status: number): boolean {
  return status === 204 || status === 304 || status < 200;
}
