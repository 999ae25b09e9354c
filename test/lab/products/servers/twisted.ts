import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** Twisted Web. */
export const product: Product = {
  id: "twisted",
  needs: { debian: ["python3-twisted"], npm: [] },
  start: (place) => runPython(place, "twisted/shop.py", pythonVersion("Twisted")),
  refusals: [
    {
      name: "forbidden resource",
      request: { path: "/forbidden" },
      truth: { responder: "origin", product: "Twisted Web", cause: null },
      why: "The path is a ForbiddenResource.",
    },
    {
      name: "forbidden resource with words",
      request: { path: "/worded" },
      truth: { responder: "origin", product: "Twisted Web", cause: null },
      why: "The path is a ForbiddenResource with words of its own.",
    },
    {
      name: "forbidden resource, HEAD",
      request: { method: "HEAD", path: "/forbidden" },
      truth: { responder: "origin", product: "Twisted Web", cause: null },
      why: "The same without the body; the Server field names Twisted.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Twisted Web", cause: null },
      why: "The resource answers with JSON of its own; the Server field names Twisted.",
    },
  ],
};
