import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { squidConfiguration } from "../squid-configuration";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

/** The page is the same as a forward proxy's, so an honest reader cannot tell whose Squid it is. */
const truth: Refusal["truth"] = { responder: "ambiguous", product: "Squid", cause: null };
const neighbour: Ask = { path: "/index.html" };

/** Squid as a site's own accelerator, in front of its server. */
export const product: Product = {
  id: "squid-accelerator",
  needs: { debian: ["squid", "nginx-light"], npm: [] },
  volatile: [/TimeStamp(?:%3A|:)%20.{1,60}?GMT/, /(?<=proxy\.example:)\d+/],
  start: async ({ folder, port }) => {
    const version = `squid/${versionOf("squid", ["-v"], /Version ([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      const lines = `
http_port 127.0.0.1:${port} accel defaultsite=shop.example
cache_peer 127.0.0.1 parent ${inner.port} 0 no-query no-digest originserver
acl staff urlpath_regex ^/staff/
http_access deny staff
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
    {
      name: "path denied",
      request: { path: "/staff/page" },
      neighbour,
      truth,
      why: "http_access deny for a path in accelerator mode: the same page as a forward proxy's",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page" },
      neighbour,
      truth: { responder: "origin", product: "nginx", cause: null },
      why: "nginx behind Squid denies; Squid passes it on with X-Cache and Via",
    },
  ],
};
