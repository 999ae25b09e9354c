import type { Product } from "../product";
import { pythonVersion, runGunicorn } from "../run-python";

/** Flask behind gunicorn, as in production. */
export const product: Product = {
  id: "flask-gunicorn",
  needs: { debian: ["python3-flask", "gunicorn"], npm: [] },
  start: (place) => runGunicorn(place, "flask/shop.py", pythonVersion("Flask")),
  refusals: [
    {
      name: "raised",
      request: { path: "/raised" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Flask", cause: "app-permission" },
      why: "The view raises Werkzeug's Forbidden; its own page.",
    },
    {
      name: "abort with a description",
      request: { path: "/described" },
      truth: { responder: "origin", product: "Flask", cause: "app-permission" },
      why: "The view calls abort(403) with words of its own.",
    },
    {
      name: "JSON as the documentation makes it",
      request: { path: "/api/order", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Flask", cause: "app-permission" },
      why: "The error handler of Flask's documentation makes JSON of code, name and description; the sentence is Werkzeug's.",
    },
    {
      name: "JSON of its own",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view answers with JSON of its own; the Server field names gunicorn.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view answers with the word Forbidden; the Server field names gunicorn.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view answers with no body; the Server field names gunicorn.",
    },
  ],
};
