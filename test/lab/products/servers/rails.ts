import type { Product } from "../product";
import { runPuma } from "../run-ruby";

/** Rails as operators run it. */
export const product: Product = {
  id: "rails",
  needs: { debian: ["ruby-railties", "ruby-actionpack", "puma"], npm: [] },
  start: (place) => runPuma(place, "rails/config.ru", "railties", { RAILS_ENV: "production" }),
  refusals: [
    {
      name: "head",
      request: { path: "/nothing" },
      neighbour: { path: "/open" },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: null,
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The action calls head(:forbidden).",
    },
    {
      name: "head, HEAD",
      request: { method: "HEAD", path: "/nothing" },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: null,
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The same, asked for with HEAD.",
    },
    {
      name: "page",
      request: { path: "/page" },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: null,
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The action renders HTML of its own with status 403.",
    },
    {
      name: "text",
      request: { path: "/plain" },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: null,
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The action renders the word Forbidden with status 403.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: null,
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The action renders JSON of its own with status 403.",
    },
    {
      name: "exception",
      request: { path: "/raised" },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: null,
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The action raises an exception that is mapped to 403, and there is no public/403.html.",
    },
    {
      name: "exception, JSON",
      request: { path: "/raised", fields: { Accept: "application/json" } },
      truth: {
        responder: "origin",
        product: "Ruby on Rails",
        cause: "app-permission",
        referenceIdIn: { field: "x-request-id" },
      },
      why: "The same asked for as JSON.",
    },
    {
      name: "host that is not allowed",
      request: { path: "/open", fields: { Host: "tunnel.example" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The host is not one of config.hosts; in production the answer says nothing.",
    },
  ],
};
