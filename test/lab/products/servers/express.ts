import type { Product } from "../product";
import { npmVersion, runNode } from "../run-application";

/** Express as developers and as operators run it, with the parts that refuse most often. */
export const product: Product = {
  id: "express",
  needs: {
    debian: [],
    npm: ["express", "http-errors", "helmet", "csurf", "cookie-parser", "serve-index"],
  },
  start: (place) => runNode(place, "express/shop.mjs", npmVersion("express"), "express"),
  refusals: [
    {
      name: "text, development",
      request: { path: "/development/text" },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "The route sends the word Forbidden with status 403.",
    },
    {
      name: "status alone",
      request: { path: "/production/status" },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "The route calls sendStatus(403).",
    },
    {
      name: "status alone, HEAD",
      request: { method: "HEAD", path: "/production/status" },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "The route calls sendStatus(403), asked for without the body.",
    },
    {
      name: "JSON",
      request: { path: "/production/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "The route sends JSON of its own with status 403.",
    },
    {
      name: "empty",
      request: { path: "/production/empty" },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "The route ends with status 403 and no body.",
    },
    {
      name: "error page with stack",
      request: { path: "/development/error" },
      truth: { responder: "origin", product: "Express", cause: "app-permission" },
      why: "The route passes an error of http-errors on, and nothing handles it; development shows the stack.",
    },
    {
      name: "error page, production",
      request: { path: "/production/error" },
      truth: { responder: "origin", product: "Express", cause: "app-permission" },
      why: "The route passes an error of http-errors on, and nothing handles it.",
    },
    {
      name: "error page, name hidden",
      request: { path: "/hidden/error" },
      truth: { responder: "origin", product: "Express", cause: "app-permission" },
      why: "The error page of Express, with x-powered-by switched off.",
    },
    {
      name: "CSRF token missing",
      request: { method: "POST", path: "/production/order" },
      truth: { responder: "origin", product: "Express", cause: "app-permission" },
      why: "csurf passes an error on; in production the page does not say which.",
    },
    {
      name: "CSRF token missing, development",
      request: { method: "POST", path: "/development/order" },
      truth: { responder: "origin", product: "Express", cause: "csrf" },
      why: "csurf passes an error on, and the page of development names it.",
    },
    {
      name: "folder outside the root",
      request: { path: "/production/files/%2e%2e/%2e%2e/" },
      truth: { responder: "origin", product: "Express", cause: "app-permission" },
      why: "serve-index refuses a path that leaves its root.",
    },
    {
      name: "text behind helmet",
      request: { path: "/helmet/text" },
      truth: { responder: "origin", product: null, cause: null },
      why: "helmet takes x-powered-by away and adds its fields; nothing names Express.",
    },
    {
      name: "JSON, name hidden",
      request: { path: "/hidden/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "JSON of the application's own with x-powered-by switched off.",
    },
    {
      name: "page, name hidden",
      request: { path: "/hidden/page", fields: { Accept: "text/html" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "A page of the application's own with x-powered-by switched off.",
    },
    {
      name: "empty, name hidden",
      request: { path: "/hidden/empty" },
      truth: { responder: "origin", product: null, cause: null },
      why: "No body and no name: only the absence of any network's mark is left.",
    },
  ],
};
