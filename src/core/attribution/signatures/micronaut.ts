import type { Signature } from "../signature";

/** Micronaut's JSON, which links to itself and repeats its message among its errors. */
export const signature: Signature = {
  id: "micronaut",
  product: "Micronaut",
  responder: "origin",
  documentation: "https://docs.micronaut.io/latest/guide/#errorHandling",
  marks: [
    {
      id: "error-json",
      when: [
        {
          body: /"_embedded":\s{0,20}\{\s{0,20}"errors":\s{0,20}\[\s{0,20}\{\s{0,20}"message":\s{0,20}/,
          text: '"_embedded"',
        },
        { body: /"_links":\s{0,20}/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"_links":{"self":{"href":"/x","templated":false}},"_embedded":{"errors":[{"message":"Forbidden"}]},"message":"Forbidden"}',
    },
  ],
  examples: [
    {
      name: "JSON",
      fields: { "content-type": "application/json" },
      body: '{"_links":{"self":{"href":"/orders","templated":false}},"_embedded":{"errors":[{"message":"Forbidden"}]},"message":"Forbidden"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
