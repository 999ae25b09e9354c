import type { Lead } from "../lead";

/** What usually refuses in Varnish. */
export const lead: Lead = {
  id: "varnish",
  products: ["Varnish"],
  log: {
    paths: [{ on: "Linux", path: "varnishlog -q 'RespStatus == 403'" }],
    line: "VCL_return synth with no BackendOpen: Varnish refused; with BerespStatus 403 the backend did",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "return (synth(403)) in VCL",
      why: "An acl or a test of the user agent in vcl_recv refuses.",
      change: "Leave one path out of that test. Behind Cloudflare client.ip is Cloudflare's address.",
      snippet: `if (req.url != "/webhook" && !client.ip ~ office) {
  return (synth(403));
}`,
      documentation: "https://varnish-cache.org/docs/trunk/users-guide/vcl-example-acls.html",
    },
    {
      cause: "app-permission",
      title: "A cached 403 of the backend",
      why: "The backend refused once and Varnish keeps the answer.",
      change: "Ban that one URL from the cache, and do not cache 403.",
      snippet: 'varnishadm "ban req.url == /page"',
      documentation: "https://varnish-cache.org/docs/trunk/users-guide/purging.html",
    },
  ],
};
