import type { Product, Refusal } from "../product";
import { runNode } from "../run-application";

const unnamed: Refusal["truth"] = { responder: "origin", product: null, cause: null };

/** Node's own http module: what is left when there is no framework at all. */
export const product: Product = {
  id: "node-http",
  needs: { debian: [], npm: [] },
  start: (place) => runNode(place, "node-http/shop.mjs", `node/${process.versions.node}`),
  refusals: [
    {
      name: "empty",
      request: { path: "/empty" },
      truth: unnamed,
      why: "The program sends status 403 and no body.",
    },
    {
      name: "empty, HEAD",
      request: { method: "HEAD", path: "/empty" },
      truth: unnamed,
      why: "The same, asked for with HEAD.",
    },
    {
      name: "text without a media type",
      request: { path: "/text" },
      truth: unnamed,
      why: "The program sends the word Forbidden and no media type.",
    },
    {
      name: "reason phrase of its own",
      request: { path: "/phrase" },
      truth: unnamed,
      why: "The program sends a reason phrase of its own.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: unnamed,
      why: "The program sends JSON of its own.",
    },
  ],
};
