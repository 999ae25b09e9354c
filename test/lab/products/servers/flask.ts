import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** Flask on its development server. */
export const product: Product = {
  id: "flask",
  needs: { debian: ["python3-flask"], npm: [] },
  start: (place) =>
    runPython(place, "flask/shop.py", `${pythonVersion("Flask")} with ${pythonVersion("Werkzeug")}`),
  refusals: [
    {
      name: "abort",
      request: { path: "/abort" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Flask", cause: "app-permission" },
      why: "The view calls abort(403); Werkzeug's own page.",
    },
    {
      name: "abort, HEAD",
      request: { method: "HEAD", path: "/abort" },
      truth: { responder: "origin", product: "Flask", cause: null },
      why: "The same without the body; the Server field names Werkzeug.",
    },
    {
      name: "abort with a description",
      request: { path: "/described" },
      truth: { responder: "origin", product: "Flask", cause: "app-permission" },
      why: "The view calls abort(403) with words of its own.",
    },
    {
      name: "JSON of its own",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Flask", cause: null },
      why: "The view answers with JSON of its own; the Server field names Werkzeug.",
    },
  ],
};
