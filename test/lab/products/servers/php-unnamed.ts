import type { Product } from "../product";
import { programPath, runApplication } from "../run-application";
import { versionOf } from "../version-of";

/** Plain PHP that does not send its name. */
export const product: Product = {
  id: "php-unnamed",
  needs: { debian: ["php-cli"], npm: [] },
  start: (place) =>
    runApplication(place, {
      program: "php",
      args: ["-d", "expose_php=0", "-S", `127.0.0.1:${place.port}`, programPath("php/shop.php")],
      version: `PHP/${versionOf("php", ["--version"], /^PHP (\d\S*?)[\s-]/)}`,
    }),
  refusals: [
    {
      name: "page",
      request: { path: "/page" },
      truth: { responder: "origin", product: null, cause: null },
      why: "expose_php is off: no field names anything.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "expose_php is off: no field names anything.",
    },
    {
      name: "text",
      request: { path: "/text" },
      truth: { responder: "origin", product: null, cause: null },
      why: "expose_php is off: no field names anything.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: null, cause: null },
      why: "expose_php is off: no field names anything, and there is no body.",
    },
  ],
};
