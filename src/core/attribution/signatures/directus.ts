import type { Signature } from "../signature";

/** Directus: the JSON of its errors and its name. */
export const signature: Signature = {
  id: "directus",
  product: "Directus",
  responder: "origin",
  documentation: "https://directus.io/docs/guides/connect/errors",
  marks: [
    {
      id: "error-json",
      when: [
        {
          body: /"errors":\s{0,20}\[\s{0,20}\{\s{0,20}"message":\s{0,20}"[^"]{1,300}",\s{0,20}"extensions":\s{0,20}\{[^{}]{0,200}"code":\s{0,20}"(?:FORBIDDEN|INVALID_CREDENTIALS|TOKEN_EXPIRED)"/,
          text: '"extensions"',
        },
      ],
      weight: 12,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors":[{"message":"no","extensions":{"code":"FORBIDDEN"}}]}',
    },
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^Directus$/ }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Directus",
    },
  ],
  examples: [
    {
      name: "API",
      fields: { "x-powered-by": "Directus", "content-type": "application/json" },
      body: '{"errors":[{"message":"No.","extensions":{"code":"FORBIDDEN"}}]}',
      verdict: { cause: "app-permission" },
    },
  ],
};
