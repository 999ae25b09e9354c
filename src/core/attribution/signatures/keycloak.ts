import type { Signature } from "../signature";

/** Keycloak: the JSON of its administration. */
export const signature: Signature = {
  id: "keycloak",
  product: "Keycloak",
  responder: "origin",
  documentation: "https://www.keycloak.org/documentation",
  marks: [
    {
      id: "error-json",
      when: [
        { body: /^\s{0,20}\{\s{0,20}"error":\s{0,20}"HTTP 403 Forbidden"/, text: '"http 403 forbidden"' },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"error":"HTTP 403 Forbidden"}',
    },
    {
      id: "cookie",
      when: [
        {
          field: "set-cookie",
          value: /(?:^|\n)(?:KC_RESTART|KEYCLOAK_IDENTITY|AUTH_SESSION_ID)(?:_LEGACY)?=/,
        },
      ],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: KC_RESTART=1",
    },
  ],
  examples: [
    {
      name: "administration",
      fields: { "set-cookie": "KC_RESTART=abc; Path=/", "content-type": "application/json" },
      body: '{"error":"HTTP 403 Forbidden"}',
      verdict: { cause: "app-permission" },
    },
  ],
};
