import type { Signature } from "../signature";

/** Caddy. Its answers have no body of their own. */
export const signature: Signature = {
  id: "caddy",
  product: "Caddy",
  responder: "origin",
  documentation: "https://caddyserver.com/docs/caddyfile/directives/respond",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^Caddy$/i }],
      weight: 8,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Caddy",
    },
  ],
  examples: [
    { name: "empty answer", fields: { server: "Caddy" }, body: "", verdict: { cause: null } },
    {
      name: "text of the operator",
      fields: { server: "Caddy", "content-type": "text/plain; charset=utf-8" },
      body: "Members only",
      verdict: { cause: null },
    },
  ],
};
