import type { Signature } from "../signature";

/** Plack and the servers for Perl that come with it. */
export const signature: Signature = {
  id: "plack",
  product: "Plack",
  responder: "origin",
  documentation: "https://plackperl.org/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:HTTP::Server::PSGI|Starman|Starlet|Feersum|Twiggy)\b/ }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: HTTP::Server::PSGI",
    },
  ],
  examples: [
    {
      name: "application",
      fields: { server: "HTTP::Server::PSGI", "content-type": "application/json" },
      body: '{"error":"forbidden"}',
      verdict: { cause: null },
    },
  ],
};
