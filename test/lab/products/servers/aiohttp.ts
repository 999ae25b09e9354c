import type { Product } from "../product";
import { pythonVersion, runPython } from "../run-python";

/** aiohttp's own server. */
export const product: Product = {
  id: "aiohttp",
  needs: { debian: ["python3-aiohttp"], npm: [] },
  start: (place) => runPython(place, "aiohttp/shop.py", pythonVersion("aiohttp")),
  refusals: [
    {
      name: "raised",
      request: { path: "/raised" },
      truth: { responder: "origin", product: "aiohttp", cause: "app-permission" },
      why: "The handler raises HTTPForbidden.",
    },
    {
      name: "raised, HEAD",
      request: { method: "HEAD", path: "/raised" },
      truth: { responder: "origin", product: "aiohttp", cause: null },
      why: "The same without the body; the Server field names aiohttp.",
    },
    {
      name: "raised with words",
      request: { path: "/worded" },
      truth: { responder: "origin", product: "aiohttp", cause: null },
      why: "The handler raises HTTPForbidden with words of its own; the Server field names aiohttp.",
    },
    {
      name: "folder without a listing",
      request: { path: "/files/" },
      truth: { responder: "origin", product: "aiohttp", cause: "app-permission" },
      why: "A static route that does not list folders; its body is the status and the phrase again.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "aiohttp", cause: null },
      why: "The handler answers with JSON of its own; the Server field names aiohttp.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: "aiohttp", cause: null },
      why: "The handler answers with no body; the Server field names aiohttp.",
    },
  ],
};
