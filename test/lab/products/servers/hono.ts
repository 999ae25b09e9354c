import type { Product, Refusal } from "../product";
import { npmVersion, runNode } from "../run-application";

const unnamed: Refusal["truth"] = { responder: "origin", product: null, cause: null };

/** Hono on Node, which names itself nowhere. */
export const product: Product = {
  id: "hono",
  needs: { debian: [], npm: ["hono", "@hono/node-server"] },
  start: (place) => runNode(place, "hono/shop.mjs", npmVersion("hono")),
  refusals: [
    {
      name: "exception",
      request: { path: "/exception" },
      truth: unnamed,
      why: "The route throws an HTTPException with a message.",
    },
    {
      name: "CSRF, form of another site",
      request: {
        method: "POST",
        path: "/order",
        fields: { Origin: "https://other.example", "Content-Type": "application/x-www-form-urlencoded" },
        body: "item=1",
      },
      truth: unnamed,
      why: "The csrf middleware refuses a form that another site sends; it answers with one word.",
    },
    {
      name: "deny by address",
      request: { path: "/address" },
      truth: unnamed,
      why: "The ip-restriction middleware refuses the loopback address; it answers with one word.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: unnamed,
      why: "The route sends the word Forbidden.",
    },
    {
      name: "text behind secure headers",
      request: { path: "/secure" },
      truth: unnamed,
      why: "The same with the fields of the secure-headers middleware.",
    },
    {
      name: "text, HEAD",
      request: { method: "HEAD", path: "/text" },
      truth: unnamed,
      why: "The same without the body.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: unnamed,
      why: "The route sends JSON of its own.",
    },
    {
      name: "page",
      request: { path: "/page", fields: { Accept: "text/html" } },
      truth: unnamed,
      why: "The route sends a page of its own.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: unnamed,
      why: "The route sends no body.",
    },
  ],
};
