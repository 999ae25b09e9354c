import { copyFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Product } from "../product";
import { packageVersion, programPath, runApplication } from "../run-application";

const nodeModules = fileURLToPath(new URL("../../../../node_modules", import.meta.url));

/** The dev server of Vite, the project's own. */
export const product: Product = {
  id: "vite",
  needs: { debian: [], npm: [] },
  start: (place) => {
    const program = join(place.folder, "serve.mjs");
    copyFileSync(programPath("vite/serve.mjs"), program);
    symlinkSync(nodeModules, join(place.folder, "node_modules"));
    return runApplication(place, {
      program: process.execPath,
      // The page of a refused file lists Vite's own folder: it shall be found in the place's.
      args: ["--preserve-symlinks", "--preserve-symlinks-main", program, String(place.port), place.folder],
      version: `vite/${packageVersion(join(nodeModules, "vite/package.json"))}`,
    });
  },
  refusals: [
    {
      name: "file outside the allow list",
      request: { path: "/@fs/etc/passwd?raw", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "Vite", cause: "file-permission" },
      why: "The file is in none of the folders of server.fs.allow.",
    },
    {
      name: "file on the deny list",
      request: { path: "/.env", fields: { Host: "localhost" } },
      neighbour: { path: "/shop.js", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "Vite", cause: "file-permission" },
      why: "server.fs.deny has .env, which developers keep their keys in.",
    },
    {
      name: "host that is not allowed",
      request: { path: "/", fields: { Host: "tunnel.example" } },
      neighbour: { path: "/", fields: { Host: "localhost" } },
      truth: { responder: "origin", product: "Vite", cause: "host-check" },
      why: "The host is not one of server.allowedHosts.",
    },
    {
      name: "host that is not allowed, HEAD",
      request: { method: "HEAD", path: "/", fields: { Host: "tunnel.example" } },
      truth: { responder: "origin", product: null, cause: null },
      why: "The same without the body: no field names Vite.",
    },
  ],
};
