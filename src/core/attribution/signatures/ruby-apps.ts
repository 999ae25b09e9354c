import type { Signature } from "../signature";

/** Rails and its kin. */
export const signature: Signature = {
  id: "ruby-apps",
  product: null,
  responder: "origin",
  documentation: "https://guides.rubyonrails.org/configuring.html",
  marks: [
    {
      id: "rails-runtime",
      when: [{ field: "x-runtime", value: /^\d{1,4}\.\d{1,9}$/ }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      product: "Ruby on Rails",
      seen: "x-runtime: 0.008265",
    },
    {
      id: "rails-blocked-host",
      when: [{ body: /<h1>Blocked host(?:s)?: /, text: "blocked host" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      product: "Ruby on Rails",
      cause: "host-check",
      seen: "<h1>Blocked host: shop.example</h1>",
    },
    {
      id: "server-field",
      when: [{ field: "server", value: /^(?:puma|WEBrick|thin|Phusion Passenger|nginx \+ Phusion)\b/i }],
      weight: 10,
      group: "server",
      because: { id: "because_server_field" },
      product: "a Ruby application server",
      seen: "server: WEBrick/1.8.1",
    },
    {
      id: "passenger",
      when: [{ field: "x-powered-by", value: /^Phusion Passenger/i }],
      weight: 12,
      group: "application",
      because: { id: "because_app_field" },
      product: "Phusion Passenger",
      seen: "x-powered-by: Phusion Passenger 6.0.20",
    },
  ],
};
