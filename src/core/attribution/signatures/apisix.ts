import type { Signature } from "../signature";

/** Apache APISIX, an API gateway that the site runs: its name, and the sentences of its plugins. */
export const signature: Signature = {
  id: "apisix",
  product: "Apache APISIX",
  responder: "origin",
  documentation: "https://apisix.apache.org/docs/apisix/plugins/ip-restriction/",
  marks: [
    {
      id: "referer",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"Your referer host is not allowed"\s{0,20}\}/,
          text: "your referer host is not allowed",
        },
      ],
      weight: 25,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "deny-rule",
      seen: '{"message":"Your referer host is not allowed"}',
    },
    {
      id: "consumer",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"The (?:consumer_name|service_id|route_id|consumer_group_id) is forbidden\."\s{0,20}\}/,
          text: " is forbidden.",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "app-permission",
      seen: '{"message":"The consumer_name is forbidden."}',
    },
    {
      id: "address",
      when: [
        {
          body: /^\s{0,20}\{\s{0,20}"message":\s{0,20}"Your IP address is not allowed"\s{0,20}\}/,
          text: "your ip address is not allowed",
        },
        { field: "server", value: /^APISIX\b/i },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "ip-deny",
      seen: '{"message":"Your IP address is not allowed"}',
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^APISIX\b/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: APISIX/3.11.0",
    },
  ],
  examples: [
    {
      name: "address refused",
      fields: { server: "APISIX/3.11.0", "content-type": "text/plain; charset=utf-8" },
      body: '{"message":"Your IP address is not allowed"}\n',
      verdict: { cause: "ip-deny" },
    },
    {
      name: "referrer refused",
      fields: { server: "APISIX/3.11.0", "content-type": "text/plain; charset=utf-8" },
      body: '{"message":"Your referer host is not allowed"}\n',
      verdict: { cause: "deny-rule" },
    },
    {
      name: "consumer refused",
      fields: { server: "nginx", "content-type": "text/plain; charset=utf-8" },
      body: '{"message":"The consumer_name is forbidden."}\n',
      verdict: { cause: "app-permission" },
    },
  ],
};
