import type { Message } from "../messages/message";

/** What a look at an entry showed: its status, or what is missing. */
export type Glance =
  { readonly ok: true; readonly status: number } | { readonly ok: false; readonly problem: Message };

/**
 * A look at an entry of a HAR without going through its fields: is what every entry must have
 * there and of the right kind? Costs well under a microsecond, so that it can be done for all.
 */
export function glance(entry: unknown): Glance {
  if (!isRecord(entry)) return wrongType("entry");
  const { request, response } = entry;
  if (request === undefined || request === null) return missing("request");
  if (!isRecord(request)) return wrongType("request");
  if (request["url"] === undefined || request["url"] === null) return missing("request.url");
  if (typeof request["url"] !== "string") return wrongType("request.url");
  if (!isListOrAbsent(request["headers"])) return wrongType("request.headers");
  if (response === undefined || response === null) return missing("response");
  if (!isRecord(response)) return wrongType("response");
  const { status, headers, content } = response;
  if (status === undefined || status === null) return missing("response.status");
  if (!Number.isSafeInteger(status) || typeof status !== "number") return wrongType("response.status");
  if (!isListOrAbsent(headers)) return wrongType("response.headers");
  if (content !== undefined && content !== null && !isRecord(content)) return wrongType("response.content");
  return { ok: true, status };
}

function missing(path: string): Glance {
  return { ok: false, problem: { id: "har_entry_missing", params: { path } } };
}

function wrongType(path: string): Glance {
  return { ok: false, problem: { id: "har_entry_wrong_type", params: { path } } };
}

interface Loose {
  readonly [key: string]: unknown;
  readonly request?: unknown;
  readonly response?: unknown;
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly content?: unknown;
}

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOrAbsent(value: unknown): boolean {
  return value === undefined || value === null || Array.isArray(value);
}
