import type { Lead } from "../lead";

/** What usually refuses in HAProxy. */
export const lead: Lead = {
  id: "haproxy",
  products: ["HAProxy"],
  log: {
    paths: [
      { on: "Linux", path: "/var/log/haproxy.log" },
      { on: "systemd", path: "journalctl -u haproxy" },
    ],
    line: "<NOSRV> and the termination state PR-- : HAProxy itself refused; a server's name there means the server did",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "http-request deny",
      why: "An http-request deny, or an old block, with a condition that this request meets. The log shows PR-- and <NOSRV>.",
      change: "Add a condition that leaves one path out; rules run in order.",
      snippet: `acl webhook path /webhook
acl office src 203.0.113.0/24
http-request deny if !office !webhook`,
      documentation: "https://docs.haproxy.org/3.0/configuration.html#http-request%20deny",
    },
    {
      cause: "rate-limited",
      title: "A stick table's limit",
      why: "A counter per address is over its limit. Behind Cloudflare, src is Cloudflare's address.",
      change: "Count by the field CF-Connecting-IP, and only where src is Cloudflare's.",
      snippet: "http-request set-src req.hdr(CF-Connecting-IP) if { src -f /etc/haproxy/cloudflare.lst }",
      documentation: "https://docs.haproxy.org/3.0/configuration.html#http-request%20set-src",
    },
  ],
};
