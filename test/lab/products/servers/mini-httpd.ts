import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "mini_httpd", cause: null };
const neighbour: Ask = { path: "/index.html" };

export const product: Product = {
  id: "mini-httpd",
  needs: { debian: ["mini-httpd"], npm: [] },
  start: async ({ folder, port }) => {
    const files = {
      "site/index.html": openPage,
      "site/closed.html": openPage,
      "site/closed-folder/page.html": openPage,
    };
    writeSite(folder, files, ["site/closed.html", "site/closed-folder"]);
    const args = ["-D", "-h", "127.0.0.1", "-p", String(port), "-d", `${folder}/site`, "-i", `${folder}/pid`];
    const child = await runServer({ program: "mini_httpd", args, port });
    return {
      version: `mini_httpd/${versionOf("mini_httpd", ["-V"], /mini_httpd\/([\d.]+)/)}`,
      stop: child.stop,
    };
  },
  refusals: [
    {
      name: "file permission",
      request: { path: "/closed.html" },
      neighbour,
      truth: { ...truth, cause: "file-permission" },
      why: "the file may not be read; the stock page",
    },
    {
      name: "folder permission",
      request: { path: "/closed-folder/" },
      neighbour,
      truth,
      why: "the folder may not be listed; the stock page",
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
