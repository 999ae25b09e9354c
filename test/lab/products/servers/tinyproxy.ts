import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { tinyproxyConfiguration } from "../tinyproxy-configuration";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

const truth: Refusal["truth"] = {
  responder: "local-network",
  product: "tinyproxy",
  cause: "corporate-proxy",
};
const site = "http://shop.example/";
const neighbour: Ask = { path: "/index.html", proxied: site };

/** tinyproxy with a filter. */
export const product: Product = {
  id: "tinyproxy",
  needs: { debian: ["tinyproxy", "nginx-light"], npm: [] },
  start: async ({ folder, port }) => {
    const version = `tinyproxy/${versionOf("tinyproxy", ["-v"], /([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      const lines = `
Allow 127.0.0.1
Filter "${folder}/filter"
FilterURLs On
Upstream http 127.0.0.1:${inner.port}`;
      writeSite(folder, {
        filter: "games\nadverts\n",
        "tinyproxy.conf": tinyproxyConfiguration(port, lines),
      });
      return runServer({ program: "tinyproxy", args: ["-d", "-c", `${folder}/tinyproxy.conf`], port });
    });
    return { version, stop };
  },
  refusals: [
    {
      name: "site filtered",
      request: { path: "/", proxied: "http://games.example/" },
      neighbour,
      truth,
      why: "Filter has the site",
    },
    {
      name: "address filtered",
      request: { path: "/adverts/banner", proxied: site },
      neighbour,
      truth,
      why: "Filter has a pattern that the address matches",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/", proxied: "http://games.example/" },
      neighbour,
      truth,
      why: "Filter has the site, asked with HEAD",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page", proxied: site },
      neighbour,
      truth: { responder: "origin", product: "nginx", cause: null },
      why: "the site's nginx denies; tinyproxy passes it on with Via",
    },
  ],
};
