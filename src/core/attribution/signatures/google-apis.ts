import type { Signature } from "../signature";

/** Google's APIs and what is built on them (Maps, Firebase, YouTube): the JSON of their errors. */
export const signature: Signature = {
  id: "google-apis",
  product: "a Google API",
  responder: "origin",
  documentation: "https://cloud.google.com/apis/design/errors",
  marks: [
    {
      id: "status",
      when: [
        { body: /"status":\s{0,20}"PERMISSION_DENIED"/, text: '"permission_denied"' },
        { body: /"code":\s{0,20}403\b/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"code":403,"message":"no","status":"PERMISSION_DENIED"}}',
    },
    {
      id: "errors",
      when: [
        {
          body: /"errors":\s{0,20}\[\s{0,20}\{[^{}]{0,600}"domain":\s{0,20}"(?:global|usageLimits|youtube\.[a-z]{1,30})"/,
          text: '"domain"',
        },
        { body: /"reason":\s{0,20}"/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":{"errors":[{"domain":"usageLimits","reason":"accessNotConfigured"}],"code":403}}',
    },
  ],
  examples: [
    {
      name: "key not allowed",
      fields: { server: "ESF", "content-type": "application/json" },
      body: '{\n  "error": {\n    "code": 403,\n    "message": "No.",\n    "status": "PERMISSION_DENIED"\n  }\n}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "old form",
      fields: { "content-type": "application/json" },
      body: '{\n "error": {\n  "errors": [\n   {\n    "domain": "usageLimits",\n    "reason": "accessNotConfigured",\n    "message": "No."\n   }\n  ],\n  "code": 403\n }\n}',
      verdict: { cause: "app-permission" },
    },
  ],
};
