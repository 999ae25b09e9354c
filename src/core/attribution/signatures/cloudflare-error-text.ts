import type { Signature } from "../signature";

/** Cloudflare's short text for programs that do not ask for a web page: `error code: 1020`. */
export const signature: Signature = {
  id: "cloudflare-error-text",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/fundamentals/reference/error-responses/",
  marks: [
    {
      id: "whole",
      when: [{ body: /^error code: (?:1\d{3}|5\d\d)\s{0,4}$/, text: "error code: " }],
      weight: 40,
      group: "answer",
      because: { id: "because_cf_plain_text" },
      errorCode: /^error code: (1\d{3})/,
      seen: "error code: 1006",
    },
    {
      id: "fragment",
      when: [{ body: /^error code: 1\d{3}\s{0,4}(?!\S)/, text: "error code: " }],
      weight: 22,
      group: "answer",
      because: { id: "because_cf_plain_text" },
      errorCode: /^error code: (1\d{3})/,
      seen: "error code: 1010",
    },
  ],
  examples: [
    {
      name: "a banned address",
      fields: {
        "content-type": "text/plain; charset=UTF-8",
        "content-length": "16",
        "x-frame-options": "SAMEORIGIN",
        "referrer-policy": "same-origin",
        "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        expires: "Thu, 01 Jan 1970 00:00:01 GMT",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: "error code: 1006",
      verdict: { cause: "ip-banned", errorCode: 1006 },
    },
    {
      name: "an error of an inner pass, for which the outer one says that it asked",
      fields: {
        "content-type": "text/plain; charset=UTF-8",
        "cf-cache-status": "DYNAMIC",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: "error code: 1000",
      verdict: { cause: "dns", errorCode: 1000 },
    },
    {
      name: "an error of the origin connection",
      status: 502,
      fields: {
        "content-type": "text/plain; charset=UTF-8",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: "error code: 502",
      verdict: { cause: null },
    },
    {
      name: "the beginning of a body, with a Ray ID",
      fields: { server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      partial: true,
      body: "error code: 1010",
      verdict: { product: "Browser Integrity Check", cause: "browser-signature", errorCode: 1010 },
    },
  ],
};
