import type { Signature } from "../signature";

/** Proxies that decide which hosts a machine may reach, by the field in which they say why. */
export const signature: Signature = {
  id: "egress-proxy",
  product: "an egress proxy",
  responder: "local-network",
  documentation: "https://www.envoyproxy.io/docs/envoy/latest/configuration/security/rbac_filter",
  marks: [
    {
      id: "deny-reason",
      when: [
        {
          field: "x-deny-reason",
          value: /^(?:host|domain|destination)_(?:not_allowed|denied|blocked)|^egress/i,
        },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_field" },
      cause: "corporate-proxy",
      seen: "x-deny-reason: host_not_allowed",
    },
    {
      id: "proxy-error",
      when: [{ field: "x-proxy-error", value: /^(?:blocked|denied|forbidden|not[-_]allowed|policy)/i }],
      weight: 28,
      group: "page",
      because: { id: "because_own_field" },
      cause: "corporate-proxy",
      seen: "x-proxy-error: blocked-by-allowlist",
    },
    {
      id: "policy-sentence",
      when: [
        {
          body: /^Request to [A-Z]{3,10} \S{1,2000} on [\w.:-]{1,255} not allowed by policy\.?\s{0,4}$/,
          text: "not allowed by policy",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "Request to GET / on shop.example not allowed by policy",
    },
  ],
  examples: [
    {
      name: "one that says so in a sentence, with hardly a field",
      fields: { "content-type": "text/plain" },
      body: "Request to GET /shoes on shop.example not allowed by policy",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its answer",
      fields: { "x-deny-reason": "host_not_allowed", "content-type": "text/plain", "content-length": "16" },
      body: "Not in the list.",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "another one's answer",
      partial: true,
      fields: { "x-proxy-error": "blocked-by-allowlist", "content-type": "text/plain" },
      body: null,
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
