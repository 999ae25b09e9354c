import type { Product } from "../product";
import { runPuma } from "../run-ruby";

/** Sinatra on Puma, which names itself nowhere. */
export const product: Product = {
  id: "sinatra",
  needs: { debian: ["ruby-sinatra", "puma"], npm: [] },
  start: (place) => runPuma(place, "sinatra/config.ru", "sinatra"),
  refusals: [
    {
      name: "halt",
      request: { path: "/halt" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route halts with 403 and a sentence.",
    },
    {
      name: "status alone",
      request: { path: "/status" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route answers with a status and no body.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route halts with 403 and JSON of its own.",
    },
    {
      name: "form of another site",
      request: {
        method: "POST",
        path: "/order",
        fields: { Origin: "https://other.example", "Content-Type": "application/x-www-form-urlencoded" },
        body: "item=1",
      },
      truth: { responder: "origin", product: null, cause: null },
      why: "rack-protection refuses a form that another site sends; it answers with one word.",
    },
    {
      name: "halt, HEAD",
      request: { method: "HEAD", path: "/halt" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The route halts with 403, asked for without the body.",
    },
  ],
};
