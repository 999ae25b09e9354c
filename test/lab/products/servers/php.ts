import type { Product } from "../product";
import { programPath, runApplication } from "../run-application";
import { versionOf } from "../version-of";

/** Plain PHP on its own development server. */
export const product: Product = {
  id: "php",
  needs: { debian: ["php-cli"], npm: [] },
  start: (place) =>
    runApplication(place, {
      program: "php",
      args: [
        "-d",
        `session.save_path=${place.folder}`,
        "-S",
        `127.0.0.1:${place.port}`,
        programPath("php/shop.php"),
      ],
      version: `PHP/${versionOf("php", ["--version"], /^PHP (\d\S*?)[\s-]/)}`,
    }),
  refusals: [
    {
      name: "page",
      request: { path: "/page" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The script sets the status and prints a page; x-powered-by names PHP.",
    },
    {
      name: "page, HEAD",
      request: { method: "HEAD", path: "/page" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The same without the body.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The script prints JSON of its own.",
    },
    {
      name: "text with a session",
      request: { path: "/session" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The script starts a session, which sets a cookie and forbids caching.",
    },
    {
      name: "die",
      request: { path: "/die" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The script dies with a sentence, as files of plugins do when they are asked for directly.",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      truth: { responder: "origin", product: "PHP", cause: null },
      why: "The script sets the status and prints nothing.",
    },
  ],
};
