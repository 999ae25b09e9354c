import type { Signature } from "../signature";

/** HubSpot, which Cloudflare carries: its sites' fields and the JSON of its API, with the id that its support asks for. */
export const signature: Signature = {
  id: "hubspot",
  product: "HubSpot",
  responder: "origin",
  documentation: "https://developers.hubspot.com/docs/reference/api/other-resources/error-handling",
  marks: [
    {
      id: "hub-id",
      when: [{ field: "x-hs-hub-id" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-hs-hub-id: 1234567",
    },
    {
      id: "correlation-id",
      when: [{ field: "x-hubspot-correlation-id" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-hubspot-correlation-id: 0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
    },
    {
      id: "error-json",
      when: [
        { body: /"correlationId":\s{0,20}"[0-9a-f-]{36}"/, text: '"correlationid"' },
        { body: /"category":\s{0,20}"[A-Z_]{4,40}"/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"status":"error","correlationId":"0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8","category":"MISSING_SCOPES"}',
    },
  ],
  referenceIds: [{ body: /"correlationId":\s{0,2}"([0-9a-f-]{36})"/ }, { field: "x-hubspot-correlation-id" }],
  examples: [
    {
      name: "API",
      fields: {
        "x-hubspot-correlation-id": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
        "content-type": "application/json",
      },
      body: '{"status":"error","message":"No.","correlationId":"0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8","category":"MISSING_SCOPES"}',
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: "app-permission" },
    },
    {
      name: "site",
      fields: { "x-hs-hub-id": "1234567", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
