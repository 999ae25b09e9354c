import type { Signature } from "../signature";

/** Servers that run Ruby applications, by name; the application stands behind them. */
export const signature: Signature = {
  id: "ruby-servers",
  product: "a Ruby application server",
  responder: "origin",
  documentation: "https://puma.io/puma/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:puma|WEBrick|thin|Phusion Passenger|nginx \+ Phusion)\b/i }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: WEBrick/1.8.1",
    },
  ],
};
