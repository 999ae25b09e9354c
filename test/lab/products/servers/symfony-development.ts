import type { Product } from "../product";
import { runSymfony, symfonyPackages } from "../run-symfony";

/** Symfony as developers run it, on PHP's development server. */
export const product: Product = {
  id: "symfony-development",
  needs: { debian: symfonyPackages, npm: [] },
  start: (place) => runSymfony(place, true),
  volatile: [/%2Ftmp%2F[\w.-]+/],
  refusals: [
    {
      name: "access denied, HEAD",
      request: { method: "HEAD", path: "/denied" },
      neighbour: { path: "/open" },
      truth: { responder: "origin", product: "Symfony", cause: null },
      why: "The controller throws an AccessDeniedHttpException; x-debug-exception is Symfony's. Its page is too long to be kept.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The controller answers with the word Forbidden; x-powered-by names PHP.",
    },
  ],
};
