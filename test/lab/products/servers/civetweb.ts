import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "CivetWeb", cause: null };
const neighbour: Ask = { path: "/index.html" };

export const product: Product = {
  id: "civetweb",
  needs: { debian: ["civetweb"], npm: [] },
  start: async ({ folder, port }) => {
    const files = {
      "site/index.html": openPage,
      "site/gallery/photo.txt": "A photo.\n",
    };
    writeSite(folder, files);
    const options = {
      listening_ports: `127.0.0.1:${port}`,
      document_root: `${folder}/site`,
      enable_directory_listing: "no",
      num_threads: "2",
      error_log_file: `${folder}/error.log`,
    };
    const args = Object.entries(options).flatMap(([name, value]) => [`-${name}`, value]);
    const child = await runServer({ program: "civetweb", args, port });
    return { version: `CivetWeb/${versionOf("civetweb", ["-V"], /CivetWeb v([\d.]+)/)}`, stop: child.stop };
  },
  refusals: [
    {
      name: "directory index",
      request: { path: "/gallery/" },
      neighbour: { path: "/gallery/photo.txt" },
      truth,
      why: "a folder without an index page, listings switched off",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/gallery/" },
      neighbour,
      truth,
      why: "a folder without an index page, asked with HEAD",
    },
  ],
};
