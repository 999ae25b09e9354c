import type { Product } from "../product";
import { runSymfony, symfonyPackages } from "../run-symfony";

/** Symfony as operators run it, on PHP's development server. */
export const product: Product = {
  id: "symfony",
  needs: { debian: symfonyPackages, npm: [] },
  start: (place) => runSymfony(place, false),
  refusals: [
    {
      name: "access denied",
      request: { path: "/denied" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Symfony", cause: "app-permission" },
      why: "The controller throws an AccessDeniedHttpException; Symfony's own page.",
    },
    {
      name: "access denied, JSON",
      request: { path: "/denied.json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Symfony", cause: "app-permission" },
      why: "The same in the JSON of Symfony's serializer, a problem of RFC 7807 with Symfony's title.",
    },
    {
      name: "access denied, HEAD",
      request: { method: "HEAD", path: "/denied" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The same without the body: x-powered-by names PHP.",
    },
    {
      name: "JSON of its own",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The controller answers with JSON of its own; x-powered-by names PHP.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The controller answers with the word Forbidden; x-powered-by names PHP.",
    },
  ],
};
