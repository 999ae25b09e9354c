import type { Signature } from "../signature";

/** GitHub: the id that it gives every answer, the JSON of its API, which points to its documentation, and the sentence for programs that do not name themselves. */
export const signature: Signature = {
  id: "github",
  product: "GitHub",
  responder: "origin",
  documentation: "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-github-request-id" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-github-request-id: 18E8:0FF5:1DD8",
    },
    {
      id: "media-type",
      when: [{ field: "x-github-media-type" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-github-media-type: github.v3; format=json",
    },
    {
      id: "documentation-link",
      when: [
        {
          body: /"documentation_url":\s{0,20}"https:\/\/(?:docs|developer)\.github\.com\//,
          text: '"documentation_url"',
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message":"no","documentation_url":"https://docs.github.com/rest"}',
    },
    {
      id: "no-user-agent",
      when: [{ text: "please make sure your request has a user-agent header" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "deny-rule",
      seen: "Please make sure your request has a User-Agent header",
    },
  ],
  referenceIds: [{ field: "x-github-request-id" }],
  examples: [
    {
      name: "an answer of its API that was cut",
      fields: { "x-github-media-type": "github.v3; format=json", "x-accepted-oauth-scopes": "delete_repo" },
      body: null,
      partial: true,
      verdict: { cause: null },
    },
    {
      name: "API",
      fields: {
        server: "github.com",
        "x-github-request-id": "18E8:0FF5:1DD8:2E3F:696E0A1B",
        "content-type": "application/json",
      },
      body: '{"message":"Not for you","documentation_url":"https://docs.github.com/rest","status":"403"}',
      verdict: { referenceId: "18E8:0FF5:1DD8:2E3F:696E0A1B", cause: "app-permission" },
    },
    {
      name: "nameless program",
      fields: { "cache-control": "no-cache", "content-type": "text/html" },
      body: "\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header.\r\n",
      verdict: { cause: "deny-rule" },
    },
  ],
};
