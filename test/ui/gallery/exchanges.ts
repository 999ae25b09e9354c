import type { Body, Exchange, Field } from "../../../src/core/exchange/exchange";

/** What differs from a plain exchange; fields as an object, the body as text. */
interface Given extends Partial<Omit<Exchange, "fields" | "body">> {
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string | Body;
}

const start = Date.UTC(2026, 10, 24, 10, 15, 3, 120);

/** A made-up exchange for the gallery and for tests; `seconds` after a fixed start. */
export function exchangeOf(seconds: number, { fields = {}, body = "", ...given }: Given = {}): Exchange {
  return {
    startedDateTime: new Date(start + seconds * 1000).toISOString(),
    time: 84,
    method: "GET",
    url: "https://shop.example/",
    status: 403,
    statusText: "",
    httpVersion: "h2",
    resourceType: "fetch",
    serverIPAddress: "203.0.113.7",
    requestFields: [],
    fields: Object.entries({ date: new Date(start + seconds * 1000).toUTCString(), ...fields }).map(
      ([name, value]): Field => ({ name, value }),
    ),
    fieldsComplete: true,
    body: typeof body === "string" ? { state: "read", text: body, size: body.length, cut: false } : body,
    notes: [],
    preflightFor: null,
    ...given,
  };
}

/** A made-up Ray ID, the same for the same number. */
export function rayOf(number: number): string {
  return (0x8f3a1c00 + number * 7919).toString(16).padStart(16, "9a7c42d1");
}

/** The fields of an answer that Cloudflare's edge made itself. */
export function edgeFields(number: number, colo = "FRA"): Record<string, string> {
  return {
    "content-type": "text/html; charset=UTF-8",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "same-origin",
    "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate",
    server: "cloudflare",
    "cf-ray": `${rayOf(number)}-${colo}`,
  };
}

/** The fields of an answer that Cloudflare carried from the origin server. */
export function carriedFields(number: number, colo = "FRA"): Record<string, string> {
  return {
    "content-type": "text/html",
    server: "cloudflare",
    "cf-cache-status": "DYNAMIC",
    "server-timing": "cfEdge;dur=6,cfOrigin;dur=38",
    "cf-ray": `${rayOf(number)}-${colo}`,
    "set-cookie": "session",
  };
}

/** A block page in our own words with the structure that Cloudflare's has. */
export function blockPage(number: number): string {
  return `<!DOCTYPE html><html lang="en-US"><head><title>Attention Required! | Cloudflare</title>
<link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css"></head>
<body><div id="cf-wrapper"><div id="cf-error-details" class="cf-error-details-wrapper">
<h1 data-translate="block_headline">Sorry, you have been blocked</h1>
<h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> shop.example</h2>
<div class="cf-error-footer"><span>Cloudflare Ray ID: <strong class="font-semibold">${rayOf(number)}</strong></span></div>
</div></div></body></html>`;
}

/** A challenge page in our own words with the structure that Cloudflare's has. */
export function challengePage(number: number): string {
  return `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>
<script>window._cf_chl_opt={cvId:'3',cType:'managed',cRay:'${rayOf(number)}'};</script>
<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=${rayOf(number)}"></script></body></html>`;
}

/** nginx's stock page. */
export const nginxPage =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
