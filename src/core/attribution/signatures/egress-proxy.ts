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
  ],
  examples: [
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
