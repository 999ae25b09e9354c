import type { Signature } from "../signature";

/** GitLab: the fields and cookie of its application, and the JSON of its API. */
export const signature: Signature = {
  id: "gitlab",
  product: "GitLab",
  responder: "origin",
  documentation: "https://docs.gitlab.com/api/rest/troubleshooting/",
  marks: [
    {
      id: "meta-field",
      when: [{ field: "x-gitlab-meta" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: 'x-gitlab-meta: {"version":"1"}',
    },
    {
      id: "api-json",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"403 Forbidden(?: {1,2}- [^"]{1,300})?"\s{0,20}\}$/,
          text: '"403 forbidden',
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message":"403 Forbidden"}',
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)_gitlab_session=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: _gitlab_session=1",
    },
  ],
  examples: [
    {
      name: "API",
      fields: {
        server: "nginx",
        "x-gitlab-meta": '{"correlation_id":"01ABC","version":"1"}',
        "set-cookie": "_gitlab_session=abc; path=/",
        "content-type": "application/json",
      },
      body: '{"message":"403 Forbidden"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
