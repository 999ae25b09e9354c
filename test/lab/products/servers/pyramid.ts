import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** Pyramid on waitress. */
export const product: Product = {
  id: "pyramid",
  needs: { debian: ["python3-pyramid", "python3-waitress"], npm: [] },
  start: (place) => runPython(place, "pyramid/shop.py", pythonVersion("pyramid")),
  refusals: [
    {
      name: "raised, HTML",
      request: { path: "/raised", fields: { Accept: "text/html" } },
      truth: { responder: "origin", product: "Pyramid", cause: null },
      why: "The view raises HTTPForbidden; Pyramid writes HTML for a browser.",
    },
    {
      name: "raised, JSON",
      request: { path: "/raised", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Pyramid", cause: null },
      why: "The same, asked for as JSON.",
    },
    {
      name: "raised, text",
      request: { path: "/raised", fields: { Accept: "text/plain" } },
      truth: { responder: "origin", product: "Pyramid", cause: null },
      why: "The same, asked for as text.",
    },
    {
      name: "raised, HEAD",
      request: { method: "HEAD", path: "/raised" },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The same without the body; the Server field names waitress.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "a Python application server", cause: null },
      why: "The view answers with JSON of its own; the Server field names waitress.",
    },
  ],
};
