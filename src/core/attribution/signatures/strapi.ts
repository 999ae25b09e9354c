import type { Signature } from "../signature";

/** Strapi: the JSON of its errors. */
export const signature: Signature = {
  id: "strapi",
  product: "Strapi",
  responder: "origin",
  documentation: "https://docs.strapi.io/cms/error-handling",
  marks: [
    {
      id: "error-json",
      when: [
        { body: /"data":\s{0,20}null\b/, text: '"data"' },
        { body: /"error":\s{0,20}\{/ },
        { body: /"name":\s{0,20}"[A-Za-z]{1,40}Error"/ },
        { body: /"details":\s{0,20}/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"data":null,"error":{"status":403,"name":"ForbiddenError","message":"Forbidden","details":{}}}',
    },
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^Strapi\b/i }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: Strapi <strapi.io>",
    },
  ],
  examples: [
    {
      name: "API",
      fields: { "x-powered-by": "Strapi <strapi.io>", "content-type": "application/json" },
      body: '{"data":null,"error":{"status":403,"name":"ForbiddenError","message":"Forbidden","details":{}}}',
      verdict: { cause: "app-permission" },
    },
  ],
};
