import type { Signature } from "../signature";

/** The origin was asked, as `cf-cache-status` says. */
const FETCHED = /^\s*(?:DYNAMIC|MISS|EXPIRED|BYPASS)\s*$/i;

/**
 * A page of Cloudflare's on an answer for which it asked the origin: rather a copy that the origin
 * sent. Cloudflare makes its pages before it asks anybody.
 */
export const signature: Signature = {
  id: "cloudflare-copied-page",
  product: null,
  responder: "cloudflare",
  documentation: "https://developers.cloudflare.com/cache/concepts/cache-responses/",
  marks: [
    {
      id: "error-page-after-fetch",
      when: [{ field: "cf-cache-status", value: FETCHED }, { text: "cf-error-details" }],
      weight: -15,
      group: "page-after-fetch",
      because: { id: "because_page_after_fetch" },
      seen: "cf-cache-status: DYNAMIC",
    },
    {
      id: "challenge-page-after-fetch",
      when: [{ field: "cf-cache-status", value: FETCHED }, { text: "_cf_chl_opt" }],
      weight: -15,
      group: "page-after-fetch",
      because: { id: "because_page_after_fetch" },
      seen: "cf-cache-status: DYNAMIC",
    },
    {
      id: "title-after-fetch",
      when: [{ field: "cf-cache-status", value: FETCHED }, { text: "| cloudflare</title>" }],
      weight: -15,
      group: "page-after-fetch",
      because: { id: "because_page_after_fetch" },
      seen: "cf-cache-status: DYNAMIC",
    },
    {
      id: "ray-after-fetch",
      when: [
        { field: "cf-cache-status", value: FETCHED },
        { body: /\bRay ID\b[^0-9a-f<>]{0,8}(?:<[^<>]{1,80}>\s{0,8}){0,3}[0-9a-f]{16}\b/i, text: "ray id" },
      ],
      weight: -15,
      group: "page-after-fetch",
      because: { id: "because_page_after_fetch" },
      seen: "cf-cache-status: DYNAMIC",
    },
    {
      id: "challenge-after-fetch",
      when: [{ field: "cf-cache-status", value: FETCHED }, { field: "cf-mitigated" }],
      weight: -15,
      group: "page-after-fetch",
      because: { id: "because_page_after_fetch" },
      seen: "cf-cache-status: DYNAMIC",
    },
  ],
  examples: [
    {
      name: "a copy of the challenge page, for which the origin was asked",
      fields: { "cf-cache-status": "DYNAMIC", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: "<script>window._cf_chl_opt = {cRay: '9a1b2c3d4e5f6071'};</script>",
      verdict: { responder: "undetermined", product: "Cloudflare challenge", cause: "challenge" },
    },
    {
      name: "a copy of the block page, for which the origin was asked",
      fields: { "cf-cache-status": "DYNAMIC", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: `<title>Attention Required! | Cloudflare</title><div id="cf-error-details"><h1 data-translate="block_headline">No</h1>
<p>Ray ID: <strong>9a1b2c3d4e5f6071</strong></p></div>`,
      verdict: { responder: "undetermined", product: "Cloudflare WAF", cause: "waf-block" },
    },
    {
      name: "the field of a challenge on an answer for which the origin was asked",
      fields: {
        "cf-cache-status": "DYNAMIC",
        "cf-mitigated": "challenge",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      verdict: { product: "Cloudflare challenge", cause: "challenge" },
    },
  ],
};
