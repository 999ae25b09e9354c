import type { Signature } from "../signature";

/** Meta's API for Facebook, Instagram and WhatsApp: the JSON of its errors, with its trace id. */
export const signature: Signature = {
  id: "meta-graph-api",
  product: "Meta Graph API",
  responder: "origin",
  documentation: "https://developers.facebook.com/docs/graph-api/guides/error-handling/",
  marks: [
    {
      id: "error-json",
      when: [{ body: /"fbtrace_id":\s{0,20}"[A-Za-z0-9_-]{6,40}"/, text: '"fbtrace_id"' }],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"message":"no","type":"OAuthException","code":10,"fbtrace_id":"AbCdEfGhIjKlMn"}}',
    },
  ],
  referenceIds: [{ body: /"fbtrace_id":\s{0,2}"([A-Za-z0-9_-]{6,40})"/ }],
  examples: [
    {
      name: "no permission",
      fields: { "content-type": "application/json" },
      body: '{"error":{"message":"No.","type":"OAuthException","code":10,"fbtrace_id":"AbCdEfGhIjKlMn"}}',
      verdict: { referenceId: "AbCdEfGhIjKlMn", cause: "app-permission" },
    },
  ],
};
