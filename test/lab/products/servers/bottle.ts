import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** Bottle on Python's reference server. */
export const product: Product = {
  id: "bottle",
  needs: { debian: ["python3-bottle"], npm: [] },
  start: (place) => runPython(place, "bottle/shop.py", pythonVersion("bottle")),
  refusals: [
    {
      name: "abort",
      request: { path: "/abort" },
      truth: { responder: "origin", product: "Bottle", cause: null },
      why: "The route calls abort(403).",
    },
    {
      name: "file outside the folder",
      request: { path: "/files/../../etc/passwd" },
      truth: { responder: "origin", product: "Bottle", cause: null },
      why: "static_file refuses a path that leaves its root.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The route answers with JSON of its own; the Server field names Python's reference server.",
    },
  ],
};
