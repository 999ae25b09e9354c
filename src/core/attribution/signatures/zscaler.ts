import type { Signature } from "../signature";

/** Zscaler, a hosted proxy for companies. */
export const signature: Signature = {
  id: "zscaler",
  product: "Zscaler",
  responder: "local-network",
  documentation: "https://help.zscaler.com/zia",
  marks: [
    {
      id: "page",
      when: [{ body: /<title>[^<]{0,40}Zscaler\b/i, text: "zscaler" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>Zscaler: access denied</title>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^Zscaler\b/i }],
      weight: 24,
      group: "page",
      because: { id: "because_server_field" },
      cause: "corporate-proxy",
      seen: "server: Zscaler/6.2",
    },
  ],
};
