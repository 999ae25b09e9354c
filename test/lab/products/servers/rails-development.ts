import type { Product } from "../product";
import { runPuma } from "../run-ruby";

/** Rails as developers run it. */
export const product: Product = {
  id: "rails-development",
  needs: { debian: ["ruby-railties", "ruby-actionpack", "puma"], npm: [] },
  start: (place) => runPuma(place, "rails/config.ru", "railties", { RAILS_ENV: "development" }),
  refusals: [
    {
      name: "host that is not allowed",
      request: { path: "/open", fields: { Host: "tunnel.example" } },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Ruby on Rails", cause: "host-check" },
      why: "The host is not one of config.hosts.",
    },
    {
      name: "host that is not allowed, XHR",
      request: { path: "/open", fields: { Host: "tunnel.example", "X-Requested-With": "XMLHttpRequest" } },
      truth: { responder: "origin", product: "Ruby on Rails", cause: "host-check" },
      why: "The same, asked for by a script: text in place of the page.",
    },
    {
      name: "head",
      request: { path: "/nothing" },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: null,
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The action calls head(:forbidden).",
    },
  ],
};
