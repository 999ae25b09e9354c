import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** Python's own http.server. */
export const product: Product = {
  id: "python-http-server",
  needs: { debian: ["python3"], npm: [] },
  start: (place) => runPython(place, "python-http-server/shop.py", pythonVersion("Python")),
  refusals: [
    {
      name: "error page",
      request: { path: "/plain" },
      truth: { responder: "origin", product: "Python http.server", cause: null },
      why: "The handler calls send_error(403).",
    },
    {
      name: "error page with words",
      request: { path: "/worded" },
      truth: { responder: "origin", product: "Python http.server", cause: null },
      why: "The handler calls send_error(403) with words of its own, the reason phrase among them.",
    },
    {
      name: "error, HEAD",
      request: { method: "HEAD", path: "/plain" },
      truth: { responder: "origin", product: "Python http.server", cause: null },
      why: "The same without the body; the Server field names it.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Python http.server", cause: null },
      why: "The handler answers with JSON of its own; the Server field names it.",
    },
  ],
};
