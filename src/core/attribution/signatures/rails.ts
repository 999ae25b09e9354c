import type { Signature } from "../signature";

/** Rails, by the time that it adds to everything, and its check of the host. */
export const signature: Signature = {
  id: "rails",
  product: "Ruby on Rails",
  responder: "origin",
  documentation: "https://guides.rubyonrails.org/configuring.html",
  marks: [
    {
      id: "runtime",
      when: [{ field: "x-runtime", value: /^\d{1,4}\.\d{1,9}$/ }],
      weight: 16,
      group: "application",
      because: { id: "because_app_field" },
      seen: "x-runtime: 0.008265",
    },
    {
      id: "blocked-host",
      when: [{ body: /<h1>Blocked host(?:s)?: /, text: "blocked host" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "host-check",
      seen: "<h1>Blocked host: shop.example</h1>",
    },
  ],
  referenceIds: [{ field: "x-request-id" }],
};
