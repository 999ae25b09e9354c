import type { LineExplanation } from "./line-explanation";

/** Lines of nginx's error log that come with a 403, worded as its source and documentation have them. */
export const nginxLines: readonly LineExplanation[] = [
  {
    id: "nginx-directory-index",
    product: "nginx",
    pattern: /directory index of "[^"]{0,4000}" is forbidden/,
    means:
      "The URL is a folder, there is no index file in it that nginx looks for, and listing folders is off.",
    change:
      "Put an index file there, name the one that is there with `index`, or pass the URL to the application with `try_files`. Turn `autoindex on` in that one `location` only if everybody may see the list of files.",
    documentation: "https://nginx.org/en/docs/http/ngx_http_index_module.html",
  },
  {
    id: "nginx-access-rule",
    product: "nginx",
    pattern: /access forbidden by rule/,
    means:
      "A `deny` in the configuration refused the client's address. Behind Cloudflare that address is Cloudflare's, unless the visitor's is restored.",
    change:
      "Search the `location` of this URL, then its `server` and `http`, for `deny`. Put an `allow` for the address above it, in that `location` alone. If `client:` in the line is an address of Cloudflare's, restore the visitor's first (`set_real_ip_from`, `real_ip_header CF-Connecting-IP`).",
    documentation: "https://nginx.org/en/docs/http/ngx_http_access_module.html",
  },
  {
    id: "nginx-permission",
    product: "nginx",
    pattern: /(?:\(\)|" is forbidden) ?(?:"[^"]{0,4000}" failed )?\(13: Permission denied\)/,
    means:
      "The operating system does not let nginx's user read this file, or enter one of the folders above it.",
    change:
      "`namei -l PATH` shows which part of the path lacks `r` (file) or `x` (folder) for the user in nginx's `user` line. Give that one part the right, for example `chmod o+x FOLDER`; never 777. If all rights are there, look at SELinux: `ausearch -m avc -ts recent`, then `restorecon -Rv FOLDER`.",
    documentation: "https://nginx.org/en/docs/ngx_core_module.html#user",
  },
  {
    id: "nginx-symlink",
    product: "nginx",
    pattern: /\(40: Too many levels of symbolic links\)/,
    means: "The path has a symbolic link, and `disable_symlinks` forbids those (or the links form a circle).",
    change:
      "Replace the link by what it points to, or use `disable_symlinks if_not_owner` in that `location`, and give link and target the same owner.",
    documentation: "https://nginx.org/en/docs/http/ngx_http_core_module.html#disable_symlinks",
  },
  {
    id: "nginx-limit",
    product: "nginx",
    pattern: /limiting (?:requests, excess|connections by zone)/,
    means:
      "The client asked faster, or with more connections, than `limit_req` or `limit_conn` allows. The status is 503, unless `limit_req_status` or `limit_conn_status` makes it 403.",
    change:
      "Raise `burst` for that `location` alone. Behind Cloudflare, key the zone by the visitor's address: else all visitors of a data centre share one limit.",
    documentation: "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html",
  },
  {
    id: "naxsi",
    product: "NAXSI",
    pattern: /NAXSI_(?:FMT|EXLOG): /,
    means: "The web application firewall NAXSI scored the request; with `block=1` in the line it refused it.",
    change:
      'The line names the rule (`id0`) and the variable (`zone0`, `var_name0`). Whitelist that rule for that variable and this URL: `BasicRule wl:ID "mz:$URL:/path|$ARGS_VAR:name";`.',
    documentation: "https://github.com/wargio/naxsi",
  },
];
