import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { squidConfiguration } from "../squid-configuration";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "local-network", product: "Squid", cause: "corporate-proxy" };
const site = "http://shop.example/";
const languages = ["en", "de", "fr", "ja"];
const neighbour: Ask = { path: "/index.html", proxied: site };

/** Squid as a forward proxy: what a company has at its edge. */
export const product: Product = {
  id: "squid",
  needs: { debian: ["squid", "nginx-light"], npm: [] },
  volatile: [/TimeStamp(?:%3A|:)%20.{1,60}?GMT/, /(?<=proxy\.example:)\d+/],
  start: async ({ folder, port }) => {
    const version = `squid/${versionOf("squid", ["-v"], /Version ([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      const lines = `
http_port 127.0.0.1:${port}
cache_peer 127.0.0.1 parent ${inner.port} 0 no-query no-digest originserver
never_direct allow all
acl games dstdomain games.example
acl adverts url_regex /adverts/
acl upload method PUT
http_access deny games
http_access deny adverts
http_access deny upload
http_access allow all`;
      writeSite(folder, { "squid.conf": squidConfiguration(folder, lines) });
      return runServer({
        program: "squid",
        args: ["-N", "-d1", "-n", "whose403", "-f", `${folder}/squid.conf`],
        port,
      });
    });
    return { version, stop };
  },
  refusals: [
    ...languages.map((language): Refusal => {
      return {
        name: `site denied, in ${language}`,
        request: { path: "/", proxied: "http://games.example/", fields: { "Accept-Language": language } },
        neighbour,
        truth,
        why: "http_access deny for the site, in the language that the browser asks for",
      };
    }),
    {
      name: "address denied",
      request: { path: "/adverts/banner", proxied: site },
      neighbour,
      truth,
      why: "http_access deny for a pattern of addresses",
    },
    {
      name: "method denied",
      request: { method: "PUT", path: "/index.html", proxied: site, body: "text" },
      neighbour,
      truth,
      why: "http_access deny for a method",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/", proxied: "http://games.example/" },
      neighbour,
      truth,
      why: "http_access deny, asked with HEAD: fields alone",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page", proxied: site },
      neighbour,
      truth: { responder: "origin", product: "nginx", cause: null },
      why: "the site's nginx denies; Squid passes it on with X-Cache and Via",
    },
  ],
};
