import type { Signature } from "../signature";

/** Mojolicious, a web framework in Perl. */
export const signature: Signature = {
  id: "mojolicious",
  product: "Mojolicious",
  responder: "origin",
  documentation: "https://docs.mojolicious.org/Mojolicious/Guides/FAQ",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^Mojolicious\b/ }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: Mojolicious (Perl)",
    },
  ],
  examples: [
    {
      name: "application",
      fields: { server: "Mojolicious (Perl)", "content-type": "text/html; charset=utf-8" },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
  ],
};
