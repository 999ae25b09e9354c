import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { openPage, writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "Caddy", cause: null };
const neighbour: Ask = { path: "/index.html" };

export const product: Product = {
  id: "caddy",
  needs: { debian: ["caddy", "nginx-light"], npm: [] },
  start: async ({ folder, port }) => {
    const version = `Caddy/${versionOf("caddy", ["version"], /v?([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      const files = {
        "site/index.html": openPage,
        "site/closed.html": openPage,
        Caddyfile: caddyfile(folder, port, inner.port),
      };
      writeSite(folder, files, ["site/closed.html"]);
      const args = ["run", "--config", `${folder}/Caddyfile`, "--adapter", "caddyfile"];
      const env = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      return runServer({ program: "caddy", args, port, env });
    });
    return { version, stop };
  },
  refusals: [
    { name: "respond", request: { path: "/denied/page" }, neighbour, truth, why: "respond 403: empty" },
    {
      name: "respond by address",
      request: { path: "/inside/page" },
      neighbour,
      truth,
      why: "respond 403 for the visitor's addresses (remote_ip): empty",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/denied/page" },
      neighbour,
      truth,
      why: "respond 403, asked with HEAD",
    },
    {
      name: "text of the operator",
      request: { path: "/text/page" },
      neighbour,
      truth,
      why: "respond with a text and 403; the Server field shows Caddy",
    },
    {
      name: "JSON of the operator",
      request: { path: "/api/orders" },
      neighbour,
      truth,
      why: "respond with JSON and 403; the Server field shows Caddy",
    },
    {
      name: "file permission",
      request: { path: "/closed.html" },
      neighbour,
      truth,
      why: "file_server meets a file that it may not read: empty",
    },
    {
      name: "Server field removed",
      request: { path: "/quiet/page" },
      neighbour,
      truth: { ...truth, product: null },
      why: "respond with a text and header -Server: nothing shows the product",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page" },
      neighbour,
      truth: { ...truth, product: "nginx" },
      why: "nginx behind reverse_proxy denies; Caddy passes it on with a second Server field",
    },
  ],
};

function caddyfile(folder: string, port: number, innerPort: number): string {
  return `
{
  admin off
  auto_https off
  }
http://:${port} {
  bind 127.0.0.1
  root * ${folder}/site
  respond /denied/* 403
  @inside {
    path /inside/*
    remote_ip 127.0.0.0/8
  }
  respond @inside 403
  respond /text/* "No entry for you." 403
  handle /api/* {
    header Content-Type application/json
    respond \`{"error":"forbidden"}\` 403
  }
  handle /quiet/* {
    header -Server
    respond "No entry for you." 403
  }
  reverse_proxy /private/* 127.0.0.1:${innerPort}
  file_server
}
`;
}
