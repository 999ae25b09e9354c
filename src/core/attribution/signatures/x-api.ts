import type { Signature } from "../signature";

/** X (Twitter) and its API, by the names of its servers and the fields that they add. The block pages that Cloudflare makes for it have none of them. */
export const signature: Signature = {
  id: "x-api",
  product: "X",
  responder: "origin",
  documentation: "https://docs.x.com/fundamentals/rate-limits",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^tsa_[a-z0-9]{1,4}$/ }],
      weight: 16,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: tsa_o",
    },
    {
      id: "access-level",
      when: [{ field: "x-access-level", value: /^read(?:-write)?/ }],
      weight: 14,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-access-level: read",
    },
    {
      id: "visitor-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)(?:guest_id(?:_ads|_marketing)?|personalization_id)=/ }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: guest_id=1",
    },
    {
      id: "transaction",
      when: [{ field: "x-transaction-id", value: /^[0-9a-f]{16}$/ }, { field: "x-connection-hash" }],
      weight: 14,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-transaction-id: 0a1b2c3d4e5f6071",
    },
    {
      id: "problem",
      when: [
        {
          body: /"type":\s{0,20}"https:\/\/api\.(?:twitter|x)\.com\/2\/problems\//,
          text: "/2/problems/",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_app_json" },
      cause: "app-permission",
      seen: '{"type":"https://api.twitter.com/2/problems/client-forbidden"}',
    },
  ],
  referenceIds: [{ field: "x-transaction-id" }],
  examples: [
    {
      name: "an app without rights",
      fields: {
        server: "tsa_o",
        "x-access-level": "read",
        "x-transaction-id": "0a1b2c3d4e5f6071",
        "x-connection-hash": "0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "content-type": "application/json; charset=utf-8",
      },
      body: '{"title":"Client Forbidden","detail":"No.","type":"https://api.twitter.com/2/problems/client-forbidden"}',
      verdict: { cause: "app-permission", referenceId: "0a1b2c3d4e5f6071" },
    },
    {
      name: "the cookies of a visitor alone",
      partial: true,
      fields: { "set-cookie": "guest_id=abc; Path=/", "content-type": "application/json; charset=utf-8" },
      body: null,
      verdict: { cause: null },
    },
  ],
};
