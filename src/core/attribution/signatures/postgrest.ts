import type { Signature } from "../signature";

/** PostgREST, which Supabase runs: the JSON in which it passes on what the database refused. */
export const signature: Signature = {
  id: "postgrest",
  product: "PostgREST",
  responder: "origin",
  documentation: "https://docs.postgrest.org/en/stable/references/errors.html",
  marks: [
    {
      id: "error-json",
      when: [
        { body: /"hint":\s{0,20}/, text: '"hint"' },
        { body: /"details":\s{0,20}/ },
        { body: /"code":\s{0,20}"(?:42501|PGRST\d{3})"/ },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"code":"42501","details":null,"hint":null,"message":"permission denied for table orders"}',
    },
    {
      id: "proxy-status",
      when: [{ field: "proxy-status", value: /^PostgREST;/ }],
      weight: 20,
      group: "application",
      because: { id: "because_app_field" },
      seen: "proxy-status: PostgREST; error=42501",
    },
  ],
  referenceIds: [{ field: "sb-request-id" }],
  examples: [
    {
      name: "no permission",
      fields: {
        "proxy-status": "PostgREST; error=42501",
        "sb-request-id": "0a1b2c3d-4e5f-7607-8192-a3b4c5d6e7f8",
        "content-type": "application/json",
      },
      body: '{"code":"42501","details":null,"hint":null,"message":"permission denied for table orders"}',
      verdict: { cause: "app-permission", referenceId: "0a1b2c3d-4e5f-7607-8192-a3b4c5d6e7f8" },
    },
  ],
};
