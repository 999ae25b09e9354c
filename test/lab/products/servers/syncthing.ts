import type { Product } from "../product";
import { runApplication } from "../run-application";
import { versionOf } from "../version-of";

/** Syncthing's interface, which checks the host and a token. */
export const product: Product = {
  id: "syncthing",
  needs: { debian: ["syncthing"], npm: [] },
  start: (place) =>
    runApplication(place, {
      program: "syncthing",
      args: [
        "serve",
        "--no-browser",
        "--no-restart",
        "--no-default-folder",
        "--no-upgrade",
        "--paused",
        `--home=${place.folder}`,
        `--gui-address=127.0.0.1:${place.port}`,
      ],
      env: { STNORESTART: "1" },
      version: `Syncthing/${versionOf("syncthing", ["--version"], /v(\d[\d.]*)/)}`,
    }),
  volatile: [/\b(?:[A-Z2-7]{7}-){7}[A-Z2-7]{7}\b/],
  refusals: [
    {
      name: "token missing",
      request: { path: "/rest/system/status", fields: { Host: "localhost" } },
      neighbour: { path: "/", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "Syncthing", cause: "csrf" },
      why: "The REST interface wants a CSRF token or an API key.",
    },
    {
      name: "token missing, HEAD",
      request: { method: "HEAD", path: "/rest/system/status", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "Syncthing", cause: null },
      why: "The same without the body: x-syncthing-id is Syncthing's.",
    },
    {
      name: "host that is not allowed",
      request: { path: "/", fields: { Host: "tunnel.example" } },
      truth: { responder: "origin", product: "Syncthing", cause: "host-check" },
      why: "It listens on the loopback address and was asked for by another name.",
    },
  ],
};
