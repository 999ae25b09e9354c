import type { Product } from "../product";
import { runServer } from "../run-server";
import { tinyproxyConfiguration } from "../tinyproxy-configuration";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

/** tinyproxy that the visitor's machine may not use at all. */
export const product: Product = {
  id: "tinyproxy-acl",
  needs: { debian: ["tinyproxy"], npm: [] },
  start: async ({ folder, port }) => {
    writeSite(folder, { "tinyproxy.conf": tinyproxyConfiguration(port, "Deny 127.0.0.1") });
    const child = await runServer({
      program: "tinyproxy",
      args: ["-d", "-c", `${folder}/tinyproxy.conf`],
      port,
    });
    return { version: `tinyproxy/${versionOf("tinyproxy", ["-v"], /([\d.]+)/)}`, stop: child.stop };
  },
  refusals: [
    {
      name: "client denied",
      request: { path: "/", proxied: "http://shop.example/" },
      truth: { responder: "local-network", product: "tinyproxy", cause: "corporate-proxy" },
      why: "Deny has the visitor's address",
    },
  ],
};
