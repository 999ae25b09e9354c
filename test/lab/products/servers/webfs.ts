import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { debianVersion } from "../version-of";
import { openPage, writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "webfs", cause: null };
const neighbour: Ask = { path: "/index.html" };

export const product: Product = {
  id: "webfs",
  needs: { debian: ["webfs"], npm: [] },
  start: async ({ folder, port }) => {
    const files = {
      "site/index.html": openPage,
      "site/closed.html": openPage,
      "site/gallery/photo.txt": "A photo.\n",
    };
    writeSite(folder, files, ["site/closed.html"]);
    const place = ["-i", "127.0.0.1", "-p", String(port), "-r", `${folder}/site`, "-n", "shop.example"];
    const child = await runServer({ program: "webfsd", args: ["-F", "-4", "-j", ...place], port });
    return { version: `webfs/${debianVersion("webfs")}`, stop: child.stop };
  },
  refusals: [
    {
      name: "file permission",
      request: { path: "/closed.html" },
      neighbour,
      truth,
      why: "the file may not be read",
    },
    {
      name: "directory index",
      request: { path: "/gallery/" },
      neighbour: { path: "/gallery/photo.txt" },
      truth,
      why: "a folder without an index page, listings switched off",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/closed.html" },
      neighbour,
      truth,
      why: "the file may not be read, asked with HEAD",
    },
  ],
};
