import type { Product } from "../product";
import { programPath, runApplication } from "../run-application";
import { debianVersion } from "../version-of";

/** Mojolicious on its own server. */
export const product: Product = {
  id: "mojolicious",
  needs: { debian: ["libmojolicious-perl"], npm: [] },
  start: (place) =>
    runApplication(place, {
      program: "perl",
      args: [
        programPath("mojolicious/shop.pl"),
        "daemon",
        "--mode",
        "production",
        "--listen",
        `http://127.0.0.1:${place.port}`,
      ],
      version: `Mojolicious/${debianVersion("libmojolicious-perl")}`,
    }),
  refusals: [
    {
      name: "text",
      request: { path: "/page" },
      truth: { responder: "origin", product: "Mojolicious", cause: null },
      why: "The route renders text with status 403; the Server field names Mojolicious.",
    },
    {
      name: "text, HEAD",
      request: { method: "HEAD", path: "/page" },
      truth: { responder: "origin", product: "Mojolicious", cause: null },
      why: "The same without the body.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Mojolicious", cause: null },
      why: "The route renders JSON of its own; the Server field names Mojolicious.",
    },
    {
      name: "CSRF token missing",
      request: {
        method: "POST",
        path: "/order",
        body: "item=1",
        fields: { "Content-Type": "application/x-www-form-urlencoded" },
      },
      truth: { responder: "origin", product: "Mojolicious", cause: null },
      why: "The route answers as the documentation of csrf_protect does; the words are the application's.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: "Mojolicious", cause: null },
      why: "The route answers with no body; the Server field names Mojolicious.",
    },
  ],
};
