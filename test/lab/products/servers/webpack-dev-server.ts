import type { Product } from "../product";
import { npmVersion, runNode } from "../run-application";

/** webpack-dev-server, which checks the host that is asked for. */
export const product: Product = {
  id: "webpack-dev-server",
  needs: { debian: [], npm: ["webpack", "webpack-dev-server"] },
  start: (place) => runNode(place, "webpack-dev-server/serve.mjs", npmVersion("webpack-dev-server")),
  refusals: [
    {
      name: "host that is not allowed",
      request: { path: "/", fields: { Host: "tunnel.example" } },
      neighbour: { path: "/", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "webpack-dev-server", cause: "host-check" },
      why: "The host is not one of allowedHosts.",
    },
    {
      name: "host that is not allowed, HEAD",
      request: { method: "HEAD", path: "/", fields: { Host: "tunnel.example" } },
      truth: { responder: "origin", product: "Express", cause: null },
      why: "The same without the body: x-powered-by names Express.",
    },
    {
      name: "script for another site",
      request: {
        path: "/main.js",
        fields: { Host: "localhost", "Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Site": "cross-site" },
      },
      truth: { responder: "origin", product: "webpack-dev-server", cause: null },
      why: "The bundle is not given to a script element of another site.",
    },
  ],
};
