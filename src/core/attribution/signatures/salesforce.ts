import type { Signature } from "../signature";

/** Salesforce: the JSON of its API and its fields. */
export const signature: Signature = {
  id: "salesforce",
  product: "Salesforce",
  responder: "origin",
  documentation: "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
  marks: [
    {
      id: "error-list",
      when: [
        {
          body: /^\s{0,20}\[\s{0,20}\{\s{0,20}(?:"message":\s{0,20}"[^"]{0,600}",\s{0,20}"errorCode":\s{0,20}"[A-Z_]{4,60}"|"errorCode":\s{0,20}"[A-Z_]{4,60}",\s{0,20}"message":)/,
          text: '"errorcode"',
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '[{"message":"no","errorCode":"REQUEST_LIMIT_EXCEEDED"}]',
    },
    {
      id: "request-id",
      when: [{ field: "x-sfdc-request-id" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-sfdc-request-id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^sfdcedge$/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: sfdcedge",
    },
  ],
  referenceIds: [{ field: "x-sfdc-request-id" }],
  examples: [
    {
      name: "API",
      fields: {
        server: "sfdcedge",
        "x-sfdc-request-id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "content-type": "application/json",
      },
      body: '[{"message":"No.","errorCode":"API_DISABLED_FOR_ORG"}]',
      verdict: { referenceId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", cause: "app-permission" },
    },
  ],
};
