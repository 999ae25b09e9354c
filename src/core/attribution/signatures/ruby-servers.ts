import type { Signature } from "../signature";

/** Servers that run Ruby applications: their names, the cookie of Rack's sessions, and the host check of Sinatra. */
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
    {
      id: "sinatra-host",
      when: [{ body: /^Host not permitted\s{0,2}$/, text: "host not permitted" }],
      weight: 20,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "Sinatra",
      cause: "host-check",
      seen: "Host not permitted",
    },
    {
      id: "session-cookie",
      when: [{ field: "set-cookie", value: /(?:^|\n)rack\.session=/ }],
      weight: 15,
      group: "application",
      because: { id: "because_app_field" },
      seen: "set-cookie: rack.session=1",
    },
  ],
  examples: [
    {
      name: "WEBrick",
      fields: {
        server: "WEBrick/1.8.1 (Ruby/3.2.3)",
        "set-cookie": "rack.session=abc; path=/; HttpOnly",
        "content-type": "text/html; charset=utf-8",
      },
      body: "<h1>Members only</h1>",
      verdict: { cause: null },
    },
    {
      name: "Sinatra's host check",
      fields: { "content-type": "text/plain; charset=utf-8" },
      body: "Host not permitted",
      verdict: { product: "Sinatra", cause: "host-check" },
    },
  ],
};
