import type { Signature } from "../signature";

/** Notion's API, which Cloudflare carries. */
export const signature: Signature = {
  id: "notion",
  product: "Notion",
  responder: "origin",
  documentation: "https://developers.notion.com/reference/status-codes",
  marks: [
    {
      id: "error-json",
      when: [
        { body: /"object":\s{0,20}"error"/, text: '"object"' },
        { body: /"status":\s{0,20}403\b/ },
        { body: /"code":\s{0,20}"[a-z_]{4,40}"/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"object":"error","status":403,"code":"restricted_resource","message":"no"}',
    },
  ],
  referenceIds: [{ body: /"request_id":\s{0,2}"([0-9a-f-]{36})"/ }],
  examples: [
    {
      name: "no access",
      fields: { "content-type": "application/json" },
      body: '{"object":"error","status":403,"code":"restricted_resource","message":"No.","request_id":"0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8"}',
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: "app-permission" },
    },
  ],
};
