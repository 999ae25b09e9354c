import type { Signature } from "../signature";

/** ServiceNow: the JSON of its API and its fields. */
export const signature: Signature = {
  id: "servicenow",
  product: "ServiceNow",
  responder: "origin",
  documentation: "https://www.servicenow.com/docs/",
  marks: [
    {
      id: "error-json",
      when: [
        { body: /"status":\s{0,20}"failure"/, text: '"failure"' },
        { body: /"error":\s{0,20}\{/ },
        { body: /"detail":\s{0,20}/ },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"message":"no","detail":"ACL"},"status":"failure"}',
    },
    {
      id: "signed-in-field",
      when: [{ field: "x-is-logged-in" }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-is-logged-in: false",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^snow_adc$/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: snow_adc",
    },
  ],
  examples: [
    {
      name: "API",
      fields: { server: "snow_adc", "x-is-logged-in": "true", "content-type": "application/json" },
      body: '{"error":{"message":"No.","detail":"A list says so"},"status":"failure"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
