import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "local-network", product: "Privoxy", cause: "corporate-proxy" };
const site = "http://shop.example/";
const neighbour: Ask = { path: "/index.html", proxied: site };

export const product: Product = {
  id: "privoxy",
  needs: { debian: ["privoxy", "nginx-light"], npm: [] },
  start: async ({ folder, port }) => {
    const version = `Privoxy/${versionOf("privoxy", ["--version"], /version ([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      const configuration = `
listen-address 127.0.0.1:${port}
confdir ${folder}
logdir ${folder}
templdir /etc/privoxy/templates
actionsfile shop.action
hostname proxy.example
admin-address webmaster@shop.example
forward / .
forward shop.example 127.0.0.1:${inner.port}
`;
      const actions = `
{ +block{Games are for later.} }
games.example
{ +block{Adverts.} +handle-as-empty-document }
/adverts/
`;
      writeSite(folder, { config: configuration, "shop.action": actions });
      return runServer({ program: "privoxy", args: ["--no-daemon", `${folder}/config`], port });
    });
    return { version, stop };
  },
  refusals: [
    {
      name: "site blocked",
      request: { path: "/", proxied: "http://games.example/" },
      neighbour,
      truth,
      why: "an action blocks the site; the page of Privoxy with the operator's reason",
    },
    {
      name: "blocked as an empty document",
      request: { path: "/adverts/banner.js", proxied: site },
      neighbour,
      truth,
      why: "an action blocks the address and answers with nothing (handle-as-empty-document)",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/", proxied: "http://games.example/" },
      neighbour,
      truth,
      why: "an action blocks the site, asked with HEAD",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page", proxied: site },
      neighbour,
      truth: { responder: "origin", product: "nginx", cause: null },
      why: "the site's nginx denies; Privoxy passes it on",
    },
  ],
};
