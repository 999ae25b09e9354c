import type { Product } from "../product";
import { npmVersion, runNode } from "../run-application";

/** Fastify, whose errors are JSON whatever was asked for. */
export const product: Product = {
  id: "fastify",
  needs: { debian: [], npm: ["fastify", "@fastify/cookie", "@fastify/csrf-protection", "http-errors"] },
  start: (place) => runNode(place, "fastify/shop.mjs", npmVersion("fastify")),
  refusals: [
    {
      name: "error",
      request: { path: "/error", fields: { Accept: "text/html" } },
      truth: { responder: "origin", product: null, cause: "app-permission" },
      why: "The route throws an error of http-errors; Fastify writes its JSON, which hapi has as well.",
    },
    {
      name: "error with a code",
      request: { path: "/coded", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Fastify", cause: "app-permission" },
      why: "The route throws an error with a code of its own; Fastify's JSON has it.",
    },
    {
      name: "error, HEAD",
      request: { method: "HEAD", path: "/error" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The same error asked for without the body: no field names Fastify.",
    },
    {
      name: "CSRF secret missing",
      request: { method: "POST", path: "/order", fields: { "Content-Type": "application/json" }, body: "{}" },
      truth: { responder: "origin", product: "Fastify", cause: "csrf" },
      why: "@fastify/csrf-protection finds no secret in the cookies.",
    },
    {
      name: "CSRF token invalid",
      request: {
        method: "POST",
        path: "/order",
        fields: { "Content-Type": "application/json", Cookie: "_csrf=lab-secret" },
        body: "{}",
      },
      truth: { responder: "origin", product: "Fastify", cause: "csrf" },
      why: "@fastify/csrf-protection finds a secret and no token that fits it.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route sends the word Forbidden; nothing names Fastify.",
    },
    {
      name: "JSON of its own",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route sends JSON of its own; nothing names Fastify.",
    },
    {
      name: "page of its own",
      request: { path: "/page", fields: { Accept: "text/html" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route sends a page of its own; nothing names Fastify.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route sends no body; nothing names Fastify.",
    },
  ],
};
