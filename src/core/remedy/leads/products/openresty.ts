import type { Lead } from "../lead";

/** What usually refuses in OpenResty. */
export const lead: Lead = {
  id: "openresty",
  products: ["OpenResty"],
  log: {
    paths: [{ on: "Packages", path: "/usr/local/openresty/nginx/logs/error.log" }],
    line: "access forbidden by rule, [lua], or a line that the access script writes itself",
  },
  causes: [
    {
      cause: "deny-rule",
      title: "A Lua access script",
      why: "access_by_lua_* ended with ngx.exit(403), often in a firewall library.",
      change:
        "Find the script that runs for this location and leave one path out of it, not the whole server.",
      snippet: `access_by_lua_block {
  if ngx.var.uri == "/webhook" then return end
  require("gate").check()
}`,
      documentation: "https://github.com/openresty/lua-nginx-module#access_by_lua_block",
    },
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
  ],
};
