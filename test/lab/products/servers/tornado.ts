import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** Tornado's own server. */
export const product: Product = {
  id: "tornado",
  needs: { debian: ["python3-tornado"], npm: [] },
  start: (place) => runPython(place, "tornado/shop.py", pythonVersion("tornado")),
  refusals: [
    {
      name: "raised",
      request: { path: "/denied" },
      truth: { responder: "origin", product: "Tornado", cause: "app-permission" },
      why: "The handler raises HTTPError(403).",
    },
    {
      name: "raised, HEAD",
      request: { method: "HEAD", path: "/denied" },
      truth: { responder: "origin", product: "Tornado", cause: null },
      why: "The same without the body; the Server field names Tornado.",
    },
    {
      name: "raised with a reason",
      request: { path: "/explained" },
      truth: { responder: "origin", product: "Tornado", cause: "app-permission" },
      why: "The handler raises HTTPError(403) with a reason phrase of its own.",
    },
    {
      name: "XSRF cookie missing",
      request: { method: "POST", path: "/order", body: "item=1" },
      truth: { responder: "origin", product: "Tornado", cause: "app-permission" },
      why: "The form comes without the _xsrf argument; the page does not say so.",
    },
    {
      name: "folder",
      request: { path: "/files/../" },
      truth: { responder: "origin", product: "Tornado", cause: "app-permission" },
      why: "StaticFileHandler refuses a path that leaves its root.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Tornado", cause: null },
      why: "The handler answers with JSON of its own; the Server field names Tornado.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: "Tornado", cause: null },
      why: "The handler answers with no body; the Server field names Tornado.",
    },
  ],
};
