import type { Ask, Product, Refusal } from "../product";
import { forward, lowFreePort } from "../forward";
import { runServer } from "../run-server";
import { debianVersion } from "../version-of";
import { writeSite } from "../write-site";

const truth: Refusal["truth"] = {
  responder: "local-network",
  product: "apt-cacher-ng",
  cause: "corporate-proxy",
};
const neighbour: Ask = { path: "/acng-report.html" };

/** A cache for Debian's packages, which some networks set as the proxy of everything. */
export const product: Product = {
  id: "apt-cacher-ng",
  needs: { debian: ["apt-cacher-ng"], npm: [] },
  start: async ({ folder, port }) => {
    // It reads a port as 16 bits with a sign, and a free one is usually above 32767.
    const lowPort = await lowFreePort();
    const configuration = `
CacheDir: ${folder}/cache
LogDir: ${folder}/log
SupportDir: /usr/lib/apt-cacher-ng
Port: ${lowPort}
BindAddress: 127.0.0.1
SocketPath: ${folder}/socket
ForeGround: 1
ReportPage: acng-report.html
ExThreshold: 4
`;
    writeSite(folder, { "conf/acng.conf": configuration, cache: null, log: null });
    const args = ["-c", `${folder}/conf`];
    const child = await runServer({ program: "apt-cacher-ng", args, port: lowPort });
    const closeForward = await forward(port, lowPort);
    const version = `apt-cacher-ng/${debianVersion("apt-cacher-ng")}`;
    return { version, stop: () => Promise.all([child.stop(), closeForward()]).then(() => undefined) };
  },
  refusals: [
    {
      name: "file type",
      request: { path: "/page.html", proxied: "http://shop.example/" },
      neighbour,
      truth,
      why: "it carries the files of package archives alone, and this is another",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/page.html", proxied: "http://shop.example/" },
      neighbour,
      truth,
      why: "it carries the files of package archives alone, asked with HEAD",
    },
    {
      name: "port",
      request: { path: "/file.deb", proxied: "http://shop.example:8080/" },
      neighbour,
      truth,
      why: "it fetches from the usual port alone (AllowUserPorts)",
    },
  ],
};
