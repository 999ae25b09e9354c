import type { Signature } from "../signature";

/** Discourse: the JSON of its refusals and its field. */
export const signature: Signature = {
  id: "discourse",
  product: "Discourse",
  responder: "origin",
  documentation: "https://docs.discourse.org/",
  marks: [
    {
      id: "error-type",
      when: [
        {
          body: /"error_type":\s{0,20}"(?:invalid_access|read_only|not_logged_in|rate_limit)"/,
          text: '"error_type"',
        },
        { body: /"errors":\s{0,20}\[/ },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"errors":["no"],"error_type":"invalid_access"}',
    },
    {
      id: "csrf",
      when: [{ body: /^\s{0,20}\[\s{0,20}"BAD CSRF"\s{0,20}\]$/, text: '"bad csrf"' }],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "csrf",
      seen: '["BAD CSRF"]',
    },
    {
      id: "route",
      when: [{ field: "x-discourse-route" }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-discourse-route: topics/show",
    },
  ],
  examples: [
    {
      name: "topic of a closed group",
      fields: { server: "nginx", "x-discourse-route": "topics/show", "content-type": "application/json" },
      body: '{"errors":["No."],"error_type":"invalid_access"}',
      verdict: { cause: "app-permission" },
    },
    {
      name: "form without its token",
      fields: { "content-type": "application/json" },
      body: '["BAD CSRF"]',
      verdict: { cause: "csrf" },
    },
  ],
};
