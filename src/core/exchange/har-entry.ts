import * as v from "valibot";
import type { Message } from "../messages/message";
import type { Exchange, ExchangeNote } from "./exchange";
import { fieldValue } from "./fields";
import { readHarBody } from "./har-body";
import { harEntrySchema, type HarEntry } from "./har-schema";
import { resourceType } from "./har-resource-type";

/** An entry as an exchange, or what is wrong with it. */
export type HarEntryReading =
  { readonly ok: true; readonly exchange: Exchange } | { readonly ok: false; readonly problem: Message };

/** Reads one HAR 1.2 entry, from a file or from DevTools. Never throws. */
export function readHarEntry(value: unknown): HarEntryReading {
  const parsed = v.safeParse(harEntrySchema, value);
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.issues[0]) };
  return { ok: true, exchange: toExchange(parsed.output) };
}

function toExchange(entry: HarEntry): Exchange {
  const { request, response } = entry;
  const type = resourceType(entry._resourceType ?? null, request.method, request.headers);
  const fields = response.headers ?? [];
  const preflight = type === "preflight";
  return {
    startedDateTime: utc(entry.startedDateTime ?? ""),
    time: entry.time ?? null,
    method: request.method,
    url: request.url,
    status: response.status,
    statusText: response.statusText,
    httpVersion: response.httpVersion,
    resourceType: type,
    serverIPAddress: address(entry.serverIPAddress ?? null),
    requestFields: request.headers,
    fields,
    // A response without any field does not occur; a capture without them does.
    fieldsComplete: entry._fieldsComplete && fields.length > 0,
    body: readHarBody(entry, type),
    notes: notesOf(response._error ?? null, preflight && response.status >= 400),
    preflightFor: preflight ? preflightTarget(entry) : null,
  };
}

// Chromium's error names: its own page in place of an empty body (P6); hidden by CORS (P7, P8).
function notesOf(error: string | null, refusedPreflight: boolean): ExchangeNote[] {
  const notes: ExchangeNote[] = [];
  if (error === "net::ERR_HTTP_RESPONSE_CODE_FAILURE") notes.push("browser-error-page");
  if (error === "net::ERR_FAILED") notes.push("hidden-by-cors");
  if (refusedPreflight) notes.push("refused-preflight");
  return notes;
}

function preflightTarget(entry: HarEntry): Exchange["preflightFor"] {
  const method = fieldValue(entry.request.headers, "access-control-request-method");
  return method === null ? null : { method, url: entry.request.url };
}

/** HAR allows any offset, and Firefox uses the local one. What is no date becomes an empty text. */
function utc(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
}

// Chrome writes IPv6 addresses in brackets. What is no address at all is dropped.
function address(text: string | null): string | null {
  const bare = text?.replace(/^\[|\]$/g, "") ?? "";
  return /^(?=.*[.:])[0-9a-f.:]{2,45}(?:%\w{1,20})?$/i.test(bare) ? bare : null;
}

function problemOf(issue: v.InferIssue<typeof harEntrySchema>): Message {
  const path = v.getDotPath(issue) ?? "entry";
  return { id: issue.input === undefined ? "har_entry_missing" : "har_entry_wrong_type", params: { path } };
}
