import type { Signature } from "../signature";

const PAIR = /^private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0$/i;

/**
 * The response that an owner wrote into a WAF or rate limiting rule: any body of at most 2 KB, of one
 * of four types, without the site's other fields. A Worker or the site itself can answer the same,
 * so these marks lean and never decide.
 */
export const signature: Signature = {
  id: "cloudflare-custom-response",
  product: "Cloudflare",
  responder: "cloudflare",
  documentation:
    "https://developers.cloudflare.com/waf/custom-rules/create-dashboard/#configure-a-custom-response-for-blocked-requests",
  marks: [
    {
      id: "owners-json",
      when: [
        { field: "cache-control", value: PAIR },
        { noField: "cf-cache-status" },
        { mediaType: /^application\/json\b/i },
        { body: /^\s{0,20}[{[](?![^{}]{0,6000}"(?:cloudflare_error|ray_id|aud)")/ },
        { field: "cf-ray" },
      ],
      weight: 2,
      group: "edge-fields",
      because: { id: "because_cf_custom_response" },
      cause: "custom-block",
      seen: "cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
    },
  ],
  examples: [
    {
      name: "the owner's JSON with the fields of Cloudflare's own pages",
      fields: {
        "content-type": "application/json",
        "x-frame-options": "SAMEORIGIN",
        "referrer-policy": "same-origin",
        "cache-control": "private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        expires: "Thu, 01 Jan 1970 00:00:01 GMT",
        server: "cloudflare",
        "cf-ray": "9a1b2c3d4e5f6071-SJC",
      },
      body: '{"error":{"type":"forbidden","message":"not from here"}}',
      verdict: { cause: "custom-block" },
    },
    {
      name: "the owner's JSON without them, which a Worker or the site may have written",
      fields: { "content-type": "application/json", server: "cloudflare", "cf-ray": "9a1b2c3d4e5f6071-SJC" },
      body: '{"error":{"type":"forbidden","message":"not from here"}}',
      verdict: { responder: "undetermined", product: null, cause: null },
    },
  ],
};
