import type { Signature } from "../signature";

/** authentik, which signs visitors in for the site. */
export const signature: Signature = {
  id: "authentik",
  product: "authentik",
  responder: "origin",
  documentation: "https://docs.goauthentik.io/",
  marks: [
    {
      id: "powered-by",
      when: [{ field: "x-powered-by", value: /^authentik$/i }],
      weight: 18,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-powered-by: authentik",
    },
    {
      id: "id",
      when: [{ field: "x-authentik-id" }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-authentik-id: 0a1b2c3d4e5f60718293a4b5c6d7e8f9",
    },
  ],
  referenceIds: [{ field: "x-authentik-id" }],
  examples: [
    {
      name: "denied",
      fields: {
        "x-powered-by": "authentik",
        "x-authentik-id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Not for you</h1>",
      verdict: { referenceId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", cause: null },
    },
  ],
};
