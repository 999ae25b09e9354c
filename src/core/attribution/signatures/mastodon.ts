import type { Signature } from "../signature";

/** Mastodon: its name and the sentence of its API. */
export const signature: Signature = {
  id: "mastodon",
  product: "Mastodon",
  responder: "origin",
  documentation: "https://docs.joinmastodon.org/entities/Error/",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"error":\s{0,20}"(?:This action is not allowed|This action is outside the authorized scopes|Your login is (?:currently )?(?:pending approval|disabled)|This API requires an authenticated user)"/,
          text: '"error"',
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{"error":"This action is not allowed"}',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Mastodon$/ }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Mastodon",
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)_mastodon_session=/ }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: _mastodon_session=1",
    },
  ],
  examples: [
    {
      name: "API",
      fields: {
        server: "Mastodon",
        "set-cookie": "_mastodon_session=abc; path=/",
        "content-type": "application/json",
      },
      body: '{"error":"This action is not allowed"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
