import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "HAProxy", cause: "deny-rule" };
/** HAProxy sends neither Server nor anything else of its own where the operator wrote the answer. */
const nobody: Refusal["truth"] = { responder: "origin", product: null, cause: null };
const neighbour: Ask = { path: "/index.html" };

export const product: Product = {
  id: "haproxy",
  needs: { debian: ["haproxy", "nginx-light"], npm: [] },
  start: async ({ folder, port }) => {
    const version = `HAProxy/${versionOf("haproxy", ["-v"], /version ([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      writeSite(folder, {
        "own.http":
          "HTTP/1.0 403 Forbidden\r\nCache-Control: no-cache\r\nConnection: close\r\nContent-Type: text/html\r\n\r\n<!doctype html><title>Members</title><h1>Members only</h1>\n",
        "haproxy.cfg": configuration(folder, port, inner.port),
      });
      return runServer({ program: "haproxy", args: ["-db", "-f", `${folder}/haproxy.cfg`], port });
    });
    return { version, stop };
  },
  refusals: [
    {
      name: "deny",
      request: { path: "/denied/page" },
      neighbour,
      truth,
      why: "http-request deny; the stock page",
    },
    {
      name: "deny by address",
      request: { path: "/inside/page" },
      neighbour,
      truth,
      why: "http-request deny for the visitor's addresses; the stock page",
    },
    {
      name: "method",
      request: { method: "DELETE", path: "/read-only/page" },
      neighbour: { path: "/index.html" },
      truth,
      why: "http-request deny for DELETE; the stock page",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/denied/page" },
      neighbour,
      truth: { ...truth, cause: null },
      why: "http-request deny, asked with HEAD: no Server, no Date, and the length of the stock page",
    },
    {
      name: "response denied",
      request: { path: "/response/page" },
      neighbour,
      truth: { ...truth, cause: "deny-rule" },
      why: "http-response deny of what the server behind had answered; HAProxy's stock page for 403",
    },
    {
      name: "JSON of the operator",
      request: { path: "/api/orders" },
      neighbour,
      truth: nobody,
      why: "http-request deny with JSON: nothing shows the product",
    },
    {
      name: "text of the operator",
      request: { path: "/text/page" },
      neighbour,
      truth: nobody,
      why: "http-request return 403 with a text: nothing shows the product",
    },
    {
      name: "empty",
      request: { path: "/empty/page" },
      neighbour,
      truth: nobody,
      why: "http-request return 403 without a body: nothing shows the product",
    },
    {
      name: "errorfile",
      request: { path: "/members/page" },
      neighbour,
      truth: nobody,
      why: "http-request deny with an errorfile of the operator: nothing shows the product",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page" },
      neighbour,
      truth: { responder: "origin", product: "nginx", cause: null },
      why: "nginx behind HAProxy denies; HAProxy passes it on and adds a field",
    },
  ],
};

function configuration(folder: string, port: number, innerPort: number): string {
  return `
global
  nbthread 1
  maxconn 64
defaults
  mode http
  timeout client 10s
  timeout server 10s
  timeout connect 5s
frontend shop
  bind 127.0.0.1:${port}
  http-request deny if { path_beg /denied/ }
  http-request deny if { path_beg /inside/ } { src 127.0.0.0/8 }
  http-request deny if { path_beg /read-only/ } { method DELETE }
  http-request deny deny_status 403 content-type application/json string '{"error":"forbidden"}' if { path_beg /api/ }
  http-request return status 403 content-type text/plain string "No entry for you." hdr X-Shop closed if { path_beg /text/ }
  http-request return status 403 if { path_beg /empty/ }
  http-request deny deny_status 403 errorfile ${folder}/own.http if { path_beg /members/ }
  use_backend strict if { path_beg /response/ }
  default_backend inner
backend inner
  http-response set-header X-Via haproxy
  server nginx 127.0.0.1:${innerPort}
backend strict
  http-response deny deny_status 403
  server nginx 127.0.0.1:${innerPort}
`;
}
