import type { Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "BusyBox httpd", cause: null };

/** The server of many routers and cameras. It sends no Server field. */
export const product: Product = {
  id: "busybox-httpd",
  needs: { debian: ["busybox"], npm: [] },
  start: async ({ folder, port }) => {
    writeSite(folder, { "site/index.html": openPage, "httpd.conf": "D:127.0.0.1\n" });
    const args = [
      "httpd",
      "-f",
      "-p",
      `127.0.0.1:${port}`,
      "-h",
      `${folder}/site`,
      "-c",
      `${folder}/httpd.conf`,
    ];
    const child = await runServer({ program: "busybox", args, port });
    return { version: `BusyBox/${versionOf("busybox", [], /BusyBox v([\d.]+)/)}`, stop: child.stop };
  },
  refusals: [
    { name: "deny by address", request: { path: "/index.html" }, truth, why: "D: has the visitor's address" },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/index.html" },
      truth,
      why: "D: has the visitor's address, asked with HEAD",
    },
  ],
};
