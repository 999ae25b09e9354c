import type { Lead } from "../lead";

/** What usually refuses in nginx. */
export const lead: Lead = {
  id: "nginx",
  products: ["nginx", "Tengine", "the server behind Alibaba Cloud CDN"],
  log: {
    paths: [
      { on: "Linux packages", path: "/var/log/nginx/error.log" },
      { on: "Container", path: "docker logs NAME" },
      { on: "FreeBSD", path: "/var/log/nginx-error.log" },
    ],
    line: "access forbidden by rule, directory index of … is forbidden, (13: Permission denied)",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "A deny or allow line, or return 403",
      why: "The error log says “access forbidden by rule” for allow and deny; a return 403 leaves no line there.",
      change:
        "Find the block that fits this path and add an exception for this location or address above the deny, since the first line that fits decides. A location of its own inherits no handler: without the line that answers the path elsewhere, proxy_pass, fastcgi_pass or try_files, it gives 404. Behind Cloudflare, allow sees Cloudflare's address and refuses everybody unless set_real_ip_from and real_ip_header restore the visitor's.",
      snippet: `location = /webhook {
  # Behind Cloudflare only with set_real_ip_from and real_ip_header.
  allow 203.0.113.7;
  deny all;
  # In place of this, the line that answers the path elsewhere:
  proxy_pass http://127.0.0.1:8080;
}`,
      documentation: "https://nginx.org/en/docs/http/ngx_http_access_module.html",
    },
    {
      cause: "directory-index",
      title: "A folder without an index file",
      why: "The path ends in a slash, no file named by index is there, and listings are off. The log says “directory index of … is forbidden”.",
      change: "Name the file that should answer, or send the path to the application. Leave autoindex off.",
      snippet: `location /shop/ {
  index index.html;
  try_files $uri $uri/index.html =404;
}`,
      documentation: "https://nginx.org/en/docs/http/ngx_http_index_module.html",
    },
    {
      cause: "file-permission",
      title: "File permissions or SELinux",
      why: "The worker's account may not read the file, or may not enter a folder above it. The log says “(13: Permission denied)”.",
      change:
        "Give the account of the workers read on the file and execute on each folder above it; namei shows where it ends. With SELinux, restore the label.",
      snippet: `namei -l /var/www/shop/page.html
restorecon -v /var/www/shop/page.html`,
      documentation: "https://nginx.org/en/docs/ngx_core_module.html#user",
    },
    {
      cause: "hotlink",
      title: "A check of the Referer",
      why: "valid_referers with if ($invalid_referer) refuses pages that are not listed, or an empty Referer.",
      change: "Add the one host, or none for visitors without a Referer, to valid_referers.",
      snippet: `location /images/ {
  valid_referers none blocked server_names partner.example;
  if ($invalid_referer) { return 403; }
}`,
      documentation: "https://nginx.org/en/docs/http/ngx_http_referer_module.html",
    },
    {
      cause: "signed-url",
      title: "A signed link that is wrong or over",
      why: "secure_link leaves its variable empty for a wrong hash and 0 for one that is past its time.",
      change:
        "Make the link anew with the same secret and expression, and compare the clocks of both machines.",
      documentation: "https://nginx.org/en/docs/http/ngx_http_secure_link_module.html",
    },
    {
      cause: "app-permission",
      title: "auth_request, or the application behind",
      why: "A subrequest of auth_request answered 403, or proxy_pass or fastcgi_pass handed on the application's own 403: its error log has no line then.",
      change: "Log the upstream's status; where it says 403 too, go on in the application's log.",
      snippet:
        "log_format upstream '$time_iso8601 \"$request\" $status upstream=$upstream_status ray=$http_cf_ray';",
      documentation: "https://nginx.org/en/docs/http/ngx_http_upstream_module.html#variables",
    },
  ],
};
