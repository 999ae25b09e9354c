import { inFrontOfNginx } from "../inner-nginx";
import type { Ask, Product, Refusal } from "../product";
import { runServer } from "../run-server";
import { versionOf } from "../version-of";
import { writeSite } from "../write-site";

const truth: Refusal["truth"] = { responder: "origin", product: "Varnish", cause: "deny-rule" };
const neighbour: Ask = { path: "/index.html" };
const referenceIdIn = { body: /XID: (\d+)/ };

export const product: Product = {
  id: "varnish",
  needs: { debian: ["varnish", "nginx-light"], npm: [] },
  volatile: [/XID: \d+/],
  start: async ({ folder, port }) => {
    const version = `Varnish/${versionOf("varnishd", ["-V"], /varnish-([\d.]+)/)}`;
    const stop = await inFrontOfNginx(folder, (inner) => {
      writeSite(folder, { "shop.vcl": vcl(inner.port), work: null });
      const args = ["-F", "-f", `${folder}/shop.vcl`, "-a", `127.0.0.1:${port}`, "-n", `${folder}/work`];
      const small = ["-s", "malloc,16M", "-i", "shop", "-p", "thread_pool_min=10", "-p", "thread_pools=1"];
      return runServer({ program: "varnishd", args: [...args, ...small], port });
    });
    return { version, stop };
  },
  refusals: [
    {
      name: "deny",
      request: { path: "/denied/page" },
      neighbour,
      truth: { ...truth, referenceIdIn },
      why: "synth(403) without a reason; the stock page",
    },
    {
      name: "deny by address",
      request: { path: "/inside/page" },
      neighbour,
      truth: { ...truth, referenceIdIn },
      why: "synth(403) with a reason of the operator, for an ACL of addresses",
    },
    {
      name: "HEAD",
      request: { method: "HEAD", path: "/denied/page" },
      neighbour,
      truth: { ...truth, cause: null },
      why: "synth(403), asked with HEAD: fields alone",
    },
    {
      name: "purge",
      request: { method: "PURGE", path: "/index.html" },
      neighbour,
      truth: { ...truth, referenceIdIn },
      why: "synth(403) for a method that only some addresses may use",
    },
    {
      name: "text of the operator",
      request: { path: "/text/page" },
      neighbour,
      truth: { ...truth, cause: null },
      why: "synth(403) with a text in vcl_synth; the fields show Varnish",
    },
    {
      name: "JSON of the operator",
      request: { path: "/api/orders" },
      neighbour,
      truth: { ...truth, cause: null },
      why: "synth(403) with JSON in vcl_synth; the fields show Varnish",
    },
    {
      name: "relayed nginx",
      request: { path: "/private/page" },
      neighbour,
      truth: { responder: "origin", product: "nginx", cause: null },
      why: "nginx behind Varnish denies; Varnish passes it on with X-Varnish and Via",
    },
  ],
};

function vcl(innerPort: number): string {
  return `
vcl 4.1;
backend default { .host = "127.0.0.1"; .port = "${innerPort}"; }
acl inside { "127.0.0.0"/8; }
sub vcl_recv {
  if (req.url ~ "^/denied/") { return (synth(403)); }
  if (req.url ~ "^/inside/" && client.ip ~ inside) { return (synth(403, "Address not allowed")); }
  if (req.method == "PURGE") { return (synth(403, "Not allowed")); }
  if (req.url ~ "^/(text|api)/") { return (synth(403, "Forbidden")); }
}
sub vcl_synth {
  if (req.url ~ "^/text/") {
    set resp.http.Content-Type = "text/plain; charset=utf-8";
    set resp.body = "No entry for you.";
    return (deliver);
  }
  if (req.url ~ "^/api/") {
    set resp.http.Content-Type = "application/json";
    set resp.body = """{"error":"forbidden"}""";
    return (deliver);
  }
}
`;
}
