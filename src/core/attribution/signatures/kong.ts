import type { Signature } from "../signature";

/** Kong, an API gateway that the site runs: its fields and the sentences of its plugins, some of which Apache APISIX took over. */
export const signature: Signature = {
  id: "kong",
  product: "Kong",
  responder: "origin",
  documentation: "https://developer.konghq.com/gateway/",
  marks: [
    {
      id: "request-id",
      when: [{ field: "x-kong-request-id" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-kong-request-id: 0a1b2c3d",
    },
    {
      id: "numbered-json",
      when: [
        { body: /"request_id":\s{0,20}"[0-9a-f]{32}"/, text: '"request_id"' },
        { body: /^\s{0,4}\{[^{}]{0,600}\}\s{0,4}$/ },
        { body: /"message":\s{0,20}"/ },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_app_json" },
      seen: '{"message":"no","request_id":"0a1b2c3d4e5f60718293a4b5c6d7e8f9"}',
    },
    {
      id: "consumer",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"You cannot consume this service"/,
          text: "you cannot consume this service",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{"message":"You cannot consume this service"}',
    },
    {
      id: "address",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"(?:Your IP address is not allowed|IP address not allowed: [^"]{1,60})"/,
          text: "ip address",
        },
      ],
      weight: 22,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "an API gateway (Kong, Apache APISIX)",
      cause: "ip-deny",
      seen: '{"message":"Your IP address is not allowed"}',
    },
    {
      id: "latency",
      when: [{ field: "x-kong-response-latency" }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-kong-response-latency: 1",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^kong\//i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: kong/3.9.0",
    },
  ],
  referenceIds: [{ body: /"request_id":\s{0,2}"([0-9a-f]{32})"/ }, { field: "x-kong-request-id" }],
  examples: [
    {
      name: "consumer refused",
      fields: {
        server: "kong/3.9.0",
        "x-kong-response-latency": "1",
        "x-kong-request-id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "content-type": "application/json",
      },
      body: '{\n  "message":"You cannot consume this service",\n  "request_id":"0a1b2c3d4e5f60718293a4b5c6d7e8f9"\n}',
      verdict: { referenceId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9", cause: "app-permission" },
    },
    {
      name: "address refused",
      fields: { "content-type": "application/json" },
      body: '{"message":"Your IP address is not allowed"}',
      verdict: { product: "an API gateway (Kong, Apache APISIX)", cause: "ip-deny" },
    },
  ],
};
