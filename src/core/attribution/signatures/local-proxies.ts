import type { Signature } from "../signature";

/** Other proxies and filters on the visitor's side. */
export const signature: Signature = {
  id: "local-proxies",
  product: null,
  responder: "local-network",
  documentation: "https://www.rfc-editor.org/rfc/rfc9110#name-message-forwarding",
  marks: [
    {
      id: "egress-proxy",
      when: [{ field: "x-deny-reason", value: /^(?:host_not_allowed|domain_not_allowed|egress)/i }],
      weight: 28,
      group: "page",
      because: { id: "because_own_field" },
      product: "an egress proxy",
      cause: "corporate-proxy",
      seen: "x-deny-reason: host_not_allowed",
    },
    {
      id: "zscaler",
      when: [{ body: /<title>[^<]{0,40}Zscaler\b/i, text: "zscaler" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "Zscaler",
      cause: "corporate-proxy",
      seen: "<title>Zscaler: access denied</title>",
    },
    {
      id: "zscaler-field",
      when: [{ field: "server", value: /^Zscaler\b/i }],
      weight: 24,
      group: "page",
      because: { id: "because_server_field" },
      product: "Zscaler",
      cause: "corporate-proxy",
      seen: "server: Zscaler/6.2",
    },
  ],
};
