import type { Signature } from "../signature";

/** BitNinja, a firewall on shared hosts. */
export const signature: Signature = {
  id: "bitninja",
  product: "BitNinja",
  responder: "origin",
  documentation: "https://doc.bitninja.io/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^BitNinja\b/i }],
      weight: 22,
      group: "server",
      because: { id: "because_own_field" },
      cause: "waf-plugin",
      seen: "server: BitNinja Captcha Server",
    },
  ],
};
