import type { Product } from "../product";
import { runWebrick } from "../run-ruby";

/** Sinatra on WEBrick, which names itself. */
export const product: Product = {
  id: "sinatra-webrick",
  needs: { debian: ["ruby-sinatra", "ruby-rack", "ruby-webrick"], npm: [] },
  start: (place) => runWebrick(place, "sinatra/config.ru", "sinatra"),
  refusals: [
    {
      name: "halt",
      request: { path: "/halt" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "a Ruby application server", cause: null },
      why: "The route halts with 403 and a sentence. The Server field names WEBrick.",
    },
    {
      name: "status alone",
      request: { path: "/status" },
      truth: { responder: "origin", product: "a Ruby application server", cause: null },
      why: "The route answers with a status and no body. The Server field names WEBrick.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Ruby application server", cause: null },
      why: "The route halts with 403 and JSON of its own. The Server field names WEBrick.",
    },
    {
      name: "form of another site",
      request: {
        method: "POST",
        path: "/order",
        fields: { Origin: "https://other.example", "Content-Type": "application/x-www-form-urlencoded" },
        body: "item=1",
      },
      truth: { responder: "origin", product: "a Ruby application server", cause: null },
      why: "rack-protection refuses a form that another site sends; it answers with one word. The Server field names WEBrick.",
    },
    {
      name: "halt, HEAD",
      request: { method: "HEAD", path: "/halt" },
      truth: { responder: "origin", product: "a Ruby application server", cause: null },
      why: "The route halts with 403, asked for without the body. The Server field names WEBrick.",
    },
  ],
};
