import type { Product, Refusal } from "../product";
import { npmVersion, runNode } from "../run-application";

const unnamed: Refusal["truth"] = { responder: "origin", product: null, cause: null };

/** Koa, which names itself nowhere. */
export const product: Product = {
  id: "koa",
  needs: { debian: [], npm: ["koa"] },
  start: (place) => runNode(place, "koa/shop.mjs", npmVersion("koa")),
  refusals: [
    {
      name: "thrown",
      request: { path: "/throw" },
      truth: unnamed,
      why: "The application throws a 403; Koa answers with its reason phrase.",
    },
    {
      name: "thrown with a message",
      request: { path: "/message" },
      truth: unnamed,
      why: "The application throws a 403 with a message that may be shown.",
    },
    {
      name: "status alone",
      request: { path: "/status" },
      truth: unnamed,
      why: "The application sets the status; Koa adds the reason phrase as the body.",
    },
    {
      name: "status alone, HEAD",
      request: { method: "HEAD", path: "/status" },
      truth: unnamed,
      why: "The same without the body.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: unnamed,
      why: "The application sends JSON of its own.",
    },
    {
      name: "page",
      request: { path: "/page", fields: { Accept: "text/html" } },
      truth: unnamed,
      why: "The application sends a page of its own.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: unnamed,
      why: "The application sends an empty body.",
    },
  ],
};
