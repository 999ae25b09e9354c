import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** CherryPy's own server. */
export const product: Product = {
  id: "cherrypy",
  needs: { debian: ["python3-cherrypy3"], npm: [] },
  start: (place) => runPython(place, "cherrypy/shop.py", pythonVersion("CherryPy")),
  refusals: [
    {
      name: "raised",
      request: { path: "/denied" },
      truth: { responder: "origin", product: "CherryPy", cause: "app-permission" },
      why: "The handler raises HTTPError(403).",
    },
    {
      name: "raised with words",
      request: { path: "/worded" },
      truth: { responder: "origin", product: "CherryPy", cause: "app-permission" },
      why: "The handler raises HTTPError(403) with words of its own.",
    },
    {
      name: "raised, HEAD",
      request: { method: "HEAD", path: "/denied" },
      truth: { responder: "origin", product: "CherryPy", cause: null },
      why: "The same without the body; the Server field names CherryPy.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "CherryPy", cause: null },
      why: "The handler answers with JSON of its own; the Server field names CherryPy.",
    },
  ],
};
