import type { Signature } from "../signature";

/** Gitea and Forgejo: the JSON of their API points to its own description. */
export const signature: Signature = {
  id: "gitea",
  product: "Gitea or Forgejo",
  responder: "origin",
  documentation: "https://docs.gitea.com/development/api-usage",
  marks: [
    {
      id: "swagger-link",
      when: [{ body: /"url":\s{0,20}"https?:\/\/[^"\s]{1,255}\/api\/swagger"/, text: '/api/swagger"' }],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"message":"no","url":"https://shop.example/api/swagger"}',
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)i_like_(?:gitea|forgejo)=/ }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: i_like_gitea=1",
    },
  ],
  examples: [
    {
      name: "API",
      fields: { "set-cookie": "i_like_gitea=abc; Path=/", "content-type": "application/json" },
      body: '{"message":"No.","url":"https://shop.example/api/swagger"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
