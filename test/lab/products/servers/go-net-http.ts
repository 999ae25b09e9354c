import type { Product } from "../product";
import { runGo } from "../run-go";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

/** Go's own net/http, which names itself nowhere. */
export const product: Product = {
  id: "go-net-http",
  needs: { debian: ["golang-go"], npm: [] },
  start: (place) => {
    writeSite(place.folder, { "site/closed.txt": "Closed" }, ["site/closed.txt"]);
    return runGo(place, "go-net-http/shop.go", `net/http of Go ${versionOf("go", ["version"], /go(\d\S*)/)}`);
  },
  refusals: [
    {
      name: "error",
      request: { path: "/error" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler calls http.Error: a word, a line feed and nosniff, which other programs send as well.",
    },
    {
      name: "error, HEAD",
      request: { method: "HEAD", path: "/error" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The same without the body.",
    },
    {
      name: "file that may not be read",
      request: { path: "/files/closed.txt" },
      truth: { responder: "origin", product: null, cause: null },
      why: "FileServer meets a file permission; it says 403 and the phrase.",
    },
    {
      name: "page",
      request: { path: "/page" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler writes a page of its own.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler writes JSON of its own.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: null, cause: null },
      why: "The handler writes the status alone.",
    },
  ],
};
