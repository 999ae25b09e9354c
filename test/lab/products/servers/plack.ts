import type { Product } from "../product";
import { programPath, runApplication } from "../run-application";
import { debianVersion } from "../version-of";
import { writeSite } from "../write-site";

/** Perl's Plack on its reference server. */
export const product: Product = {
  id: "plack",
  needs: { debian: ["libplack-perl"], npm: [] },
  start: (place) => {
    writeSite(place.folder, { "closed.txt": "Closed" }, ["closed.txt"]);
    return runApplication(place, {
      program: "plackup",
      args: [
        "--host",
        "127.0.0.1",
        "--port",
        String(place.port),
        "--env",
        "deployment",
        programPath("plack/shop.psgi"),
      ],
      env: { SHOP_FOLDER: place.folder },
      version: `Plack/${debianVersion("libplack-perl")}`,
    });
  },
  refusals: [
    {
      name: "file that may not be read",
      request: { path: "/files/closed.txt" },
      truth: { responder: "origin", product: "Plack", cause: null },
      why: "Plack::App::File meets a file permission; it answers with one word, and the Server field names its reference server.",
    },
    {
      name: "path that leaves the folder",
      request: { path: "/files/../closed.txt" },
      truth: { responder: "origin", product: "Plack", cause: null },
      why: "Plack::App::File refuses a path with two dots; the Server field names its reference server.",
    },
    {
      name: "JSON",
      request: { path: "/json", fields: { Accept: "application/json" } },
      truth: { responder: "origin", product: "Plack", cause: null },
      why: "The application answers with JSON of its own; the Server field names its reference server.",
    },
  ],
};
