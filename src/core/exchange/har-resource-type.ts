import type { Field } from "./exchange";
import { fieldValue } from "./fields";

// `Sec-Fetch-Dest` (Fetch Metadata) as Chrome's HAR names the same thing.
const byDestination: Readonly<Record<string, string>> = {
  empty: "fetch",
  document: "document",
  iframe: "iframe",
  frame: "iframe",
  image: "image",
  script: "script",
  style: "stylesheet",
  font: "font",
  audio: "media",
  video: "media",
  worker: "script",
  sharedworker: "script",
  serviceworker: "script",
  manifest: "manifest",
};

/**
 * The kind of a request as Chrome's HAR names it (`_resourceType`: `document`, `fetch`,
 * `preflight`, …). Firefox and other tools have none: it is then taken from the method and the
 * request fields, null where they do not tell (platform fact P10).
 */
export function resourceType(
  given: string | null,
  method: string,
  requestFields: readonly Field[],
): string | null {
  if (given !== null && given !== "") return given.toLowerCase();
  const preflight = fieldValue(requestFields, "access-control-request-method") !== null;
  if (method.toUpperCase() === "OPTIONS" && preflight) return "preflight";
  const accept = fieldValue(requestFields, "accept") ?? "";
  if (/^text\/event-stream\b/i.test(accept)) return "eventsource";
  if (fieldValue(requestFields, "sec-fetch-mode")?.toLowerCase() === "websocket") return "websocket";
  const destination = fieldValue(requestFields, "sec-fetch-dest")?.toLowerCase() ?? "";
  if (Object.hasOwn(byDestination, destination)) return byDestination[destination] ?? null;
  // To a site without TLS browsers send none of these fields (Fetch Metadata: trustworthy URLs alone).
  const navigates = fieldValue(requestFields, "upgrade-insecure-requests")?.trim() === "1";
  if (navigates && /^text\/html\b/i.test(accept)) return "document";
  return fieldValue(requestFields, "x-requested-with")?.toLowerCase() === "xmlhttprequest" ? "xhr" : null;
}
