import type { Lead } from "../lead";

/** What usually refuses in Caddy. */
export const lead: Lead = {
  id: "caddy",
  products: ["Caddy"],
  log: {
    paths: [
      { on: "systemd", path: "journalctl -u caddy" },
      { on: "Container", path: "docker logs NAME" },
    ],
    line: '"status":403 in the access log, once the directive log is there',
  },
  causes: [
    {
      cause: "deny-rule",
      title: "respond 403 or abort for a matcher",
      why: "A matcher, such as not remote_ip or not client_ip, leads to respond 403.",
      change:
        "Leave one path out of the matcher. Behind Cloudflare use client_ip and trusted_proxies, since remote_ip is Cloudflare's.",
      snippet: `@blocked {
	not client_ip 203.0.113.0/24
	not path /webhook
}
respond @blocked 403`,
      documentation: "https://caddyserver.com/docs/caddyfile/matchers",
    },
    {
      cause: "file-permission",
      title: "The file server may not read the file",
      why: "file_server answers 403 where the account caddy has no right to the file.",
      change: "Give the account caddy read on the file and execute on each folder above it.",
      snippet: "namei -l /srv/shop/page.html",
      documentation: "https://caddyserver.com/docs/caddyfile/directives/file_server",
    },
    {
      cause: "app-permission",
      title: "The application behind reverse_proxy",
      why: "The answer is handed on as it is.",
      change: "Go on in the log of the application.",
      documentation: "https://caddyserver.com/docs/caddyfile/directives/reverse_proxy",
    },
  ],
};
