import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

const relayed: Refusal["truth"] = { responder: "origin", product: "nginx", cause: null };
const neighbour: Ask = { path: "/index.html" };

/** nghttpx in front of nginx: it puts its own name in the Server field of what it passes on. */
export const product: Product = {
  id: "nghttpx",
  needs: { debian: ["nghttp2-proxy", "nginx-light"], npm: [] },
  start: async ({ folder, port }) => {
    const version = `nghttpx/${versionOf("nghttpx", ["-v"], /nghttp2\/([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      writeSite(folder, { "nghttpx.conf": "" });
      const args = [
        `--conf=${folder}/nghttpx.conf`,
        `--frontend=127.0.0.1,${port};no-tls`,
        `--backend=127.0.0.1,${inner.port}`,
        "--workers=1",
        "--errorlog-file=/dev/stderr",
      ];
      return runServer({ program: "nghttpx", args, port });
    });
    return { version, stop };
  },
  refusals: [
    {
      name: "relayed nginx",
      request: { path: "/private/page" },
      neighbour,
      truth: relayed,
      why: "nginx behind nghttpx denies; nghttpx writes its own name over the Server field and adds Via",
    },
    {
      name: "relayed nginx, HEAD",
      request: { method: "HEAD", path: "/private/page" },
      neighbour,
      truth: { ...relayed, product: null },
      why: "nginx behind nghttpx denies, asked with HEAD: the Server field names the relay and nothing names nginx",
    },
  ],
};
