import type { Product, Refusal } from "../product";
import { npmVersion, runNode } from "../run-application";

const named: Refusal["truth"] = { responder: "origin", product: "restify", cause: null };

/** restify, which names itself in the Server field unless the application has a name of its own. */
export const product: Product = {
  id: "restify",
  needs: { debian: [], npm: ["restify", "restify-errors"] },
  start: (place) => runNode(place, "restify/shop.mjs", npmVersion("restify"), "restify"),
  refusals: [
    {
      name: "error",
      request: { path: "/error" },
      truth: named,
      why: "The route passes on a ForbiddenError; restify writes code and message as JSON.",
    },
    {
      name: "error, text",
      request: { path: "/error", fields: { Accept: "text/plain" } },
      truth: named,
      why: "The same asked for as text.",
    },
    {
      name: "not authorised",
      request: { path: "/not-authorized", fields: { Accept: "application/json" } },
      truth: named,
      why: "The route passes on a NotAuthorizedError, whose status is 403.",
    },
    {
      name: "JSON of its own",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: named,
      why: "The route answers with JSON of its own; the Server field names restify.",
    },
  ],
};
