import { makeBlock } from "../../../src/core/blocks/make-block";
import type { Block } from "../../../src/core/blocks/block";
import type { Exchange } from "../../../src/core/exchange/exchange";
import { english } from "../../../src/core/messages/render";
import { buildReport, type ReportInput } from "../../../src/core/report/build-report";
import type { Report } from "../../../src/core/report/report";

/** A 403 of our own that nginx gave behind Cloudflare; changed by what is given. */
export function exchange(change: Partial<Exchange> = {}): Exchange {
  return {
    startedDateTime: "2026-11-24T13:05:08.500Z",
    time: 120,
    method: "GET",
    url: "https://jo:pw@shop.example/private/?q=shoes#top",
    status: 403,
    statusText: "",
    httpVersion: "h2",
    resourceType: "document",
    serverIPAddress: "2001:db8::1",
    requestFields: [
      { name: "cookie", value: "session=verysecret" },
      { name: "accept", value: "text/html" },
    ],
    fields: [
      { name: "date", value: "Tue, 24 Nov 2026 13:05:08 GMT" },
      { name: "server", value: "cloudflare" },
      { name: "cf-ray", value: "8af678921d82229f-FRA" },
      { name: "cf-cache-status", value: "DYNAMIC" },
      { name: "set-cookie", value: "a=verysecret" },
      { name: "x-unheard-of", value: "verysecret" },
    ],
    fieldsComplete: true,
    body: {
      state: "read",
      text: "<html><head><title>403 Forbidden</title></head>\r\n<body><center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center></body></html>",
      size: 150,
      cut: false,
    },
    notes: [],
    preflightFor: null,
    ...change,
  };
}

/** The block of such an exchange. */
export function block(change: Partial<Exchange> = {}): Block {
  return makeBlock("1", exchange(change), { kind: "live" });
}

/** A report of such a block, made at 14:06 in Berlin. */
export function report(
  change: Partial<Omit<ReportInput, "options">> = {},
  options: Partial<ReportInput["options"]> = {},
): Report {
  return buildReport({
    block: block(),
    options: { urlDetail: "no-query", doing: null, ...options },
    environment: {
      version: "1.2.3",
      now: Date.UTC(2026, 10, 24, 13, 6, 0),
      offsetMinutes: 60,
      browser: "Chrome 156",
      platform: "Linux",
      language: "de",
    },
    picture: { ok: true, mediaType: "image/png", width: 1400, height: 900 },
    language: english,
    ...change,
  });
}
