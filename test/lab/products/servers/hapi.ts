import type { Product } from "../product";
import { npmVersion, runNode } from "../run-application";

/** hapi: its JSON has the three keys of Fastify's in the same order, so it is named by neither. */
export const product: Product = {
  id: "hapi",
  needs: { debian: [], npm: ["@hapi/boom", "@hapi/hapi"] },
  start: (place) => runNode(place, "hapi/shop.mjs", npmVersion("@hapi/hapi")),
  refusals: [
    {
      name: "scope",
      request: { path: "/scope" },
      truth: { responder: "origin", product: null, cause: "app-permission" },
      why: "The route asks for a scope that the credentials do not have.",
    },
    {
      name: "error",
      request: { path: "/error", fields: { Accept: "text/html" } },
      truth: { responder: "origin", product: null, cause: "app-permission" },
      why: "The handler throws a boom error; hapi writes its JSON.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler sends the word Forbidden.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler sends no body.",
    },
  ],
};
