import { freePort, loopback } from "../../ports";
import { nginxConfiguration } from "../nginx-configuration";
import type { Ask, Product, Refusal } from "../product";
import { npmVersion, runNode } from "../run-application";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

/** The application leaves no mark: the Server field is all there is, and names nginx. */
const truth: Refusal["truth"] = { responder: "origin", product: "nginx", cause: null };
const express: Refusal["truth"] = { ...truth, product: "Express" };
const neighbour: Ask = { path: "/" };

/** nginx that passes on what an application in Node answers. */
export const product: Product = {
  id: "nginx-front-of-node",
  needs: { debian: ["nginx-light"], npm: ["express"] },
  start: async ({ folder, port }) => {
    const version = `nginx/${versionOf("nginx", ["-v"], /nginx\/([\d.]+)/)} in front of ${npmVersion("express")}`;
    const innerPort = await freePort();
    const application = await runNode({ folder, port: innerPort }, "relayed-shop.mjs", version);
    try {
      const server = `
  server {
    listen ${loopback}:${port};
    location / { proxy_pass http://${loopback}:${innerPort}; proxy_set_header Host $host; }
    location /intercepted/ { proxy_pass http://${loopback}:${innerPort}; proxy_intercept_errors on; error_page 403 = @own; }
    location @own { return 403; }
  }`;
      writeSite(folder, { "nginx.conf": nginxConfiguration(folder, server) });
      const child = await runServer({
        program: "nginx",
        args: ["-c", `${folder}/nginx.conf`, "-e", "stderr"],
        port,
      });
      return { version, stop: () => Promise.all([child.stop(), application.stop()]).then(() => undefined) };
    } catch (error) {
      await application.stop();
      throw error;
    }
  },
  refusals: [
    {
      name: "HTML",
      request: { path: "/page" },
      neighbour,
      truth,
      why: "the application answers 403 with a page of its own",
    },
    {
      name: "JSON",
      request: { path: "/api/orders" },
      neighbour,
      truth,
      why: "the application answers 403 with JSON",
    },
    {
      name: "empty",
      request: { path: "/empty" },
      neighbour,
      truth,
      why: "the application answers 403 without a body",
    },
    {
      name: "intercepted",
      request: { path: "/intercepted/page" },
      neighbour,
      truth,
      why: "the application refuses and nginx puts its own stock page in the place of the answer",
    },
    {
      name: "Express",
      request: { path: "/express" },
      neighbour,
      truth: express,
      why: "Express answers 403, and X-Powered-By says so behind nginx",
    },
  ],
};
