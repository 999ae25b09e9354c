import type { Signature } from "../signature";

/** Microsoft Graph and Azure's administration: the JSON of their errors, and the id that support asks for. */
export const signature: Signature = {
  id: "microsoft-cloud-apis",
  product: "a Microsoft cloud API",
  responder: "origin",
  documentation: "https://learn.microsoft.com/graph/errors",
  marks: [
    {
      id: "graph",
      when: [{ body: /"innerError":\s{0,20}\{/, text: '"innererror"' }, { body: /"request-id":\s{0,20}"/ }],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"code":"Authorization_RequestDenied","message":"no","innerError":{"request-id":"0a1b"}}}',
    },
    {
      id: "resource-manager",
      when: [
        {
          body: /"code":\s{0,20}"(?:AuthorizationFailed|LinkedAuthorizationFailed|RequestDisallowedByPolicy|AuthorizationFailedException)"/,
          text: '"code"',
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"code":"AuthorizationFailed","message":"no"}}',
    },
  ],
  referenceIds: [{ body: /"request-id":\s{0,2}"([0-9a-f-]{36})"/ }, { field: "x-ms-request-id" }],
  examples: [
    {
      name: "Graph",
      fields: { "request-id": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", "content-type": "application/json" },
      body: '{"error":{"code":"Authorization_RequestDenied","message":"No.","innerError":{"date":"2026-01-07T10:00:00","request-id":"0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8"}}}',
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: "app-permission" },
    },
    {
      name: "Azure's administration",
      fields: {
        "x-ms-request-id": "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8",
        "content-type": "application/json",
      },
      body: '{"error":{"code":"AuthorizationFailed","message":"No."}}',
      verdict: { referenceId: "0a1b2c3d-4e5f-4607-8192-a3b4c5d6e7f8", cause: "app-permission" },
    },
  ],
};
