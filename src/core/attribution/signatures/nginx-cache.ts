import type { Signature } from "../signature";

// nginx's $upstream_cache_status, which is empty, and the field then absent, where it asked nobody.
const NGINX_CACHE = /^(?:MISS|BYPASS|EXPIRED|STALE|UPDATING|REVALIDATED|HIT)$/;

/** A cache in nginx that is set to report what it did: it asked the server behind it, or kept an answer of that server's. */
export const signature: Signature = {
  id: "nginx-cache",
  product: null,
  responder: "origin",
  documentation: "https://nginx.org/en/docs/http/ngx_http_upstream_module.html#var_upstream_cache_status",
  marks: [
    {
      id: "cache-status",
      when: [{ field: "x-cache-status", value: NGINX_CACHE }],
      weight: 8,
      group: "origin-asked",
      because: { id: "because_cache_asked" },
      seen: "x-cache-status: MISS",
    },
    {
      id: "proxy-cache",
      when: [{ field: "x-proxy-cache", value: NGINX_CACHE }],
      weight: 8,
      group: "origin-asked",
      because: { id: "because_cache_asked" },
      seen: "x-proxy-cache: MISS",
    },
    {
      id: "cache",
      when: [
        { field: "x-cache", value: NGINX_CACHE },
        { field: "server", value: /^(?:nginx|openresty)\b/i },
        { noField: "via" },
        { noField: "x-served-by" },
      ],
      weight: 8,
      group: "origin-asked",
      because: { id: "because_cache_asked" },
      seen: "x-cache: MISS",
    },
  ],
  examples: [
    {
      name: "the site's own nginx, with a cache and X-Cache-Status",
      fields: { Server: "nginx", "X-Cache-Status": "MISS", "Content-Type": "text/html" },
      body: "<h1>Members only</h1>",
      verdict: { product: "nginx", cause: null },
    },
    {
      name: "the site's own nginx, with a cache and X-Proxy-Cache",
      fields: { Server: "nginx", "X-Proxy-Cache": "MISS", "Content-Type": "text/html" },
      body: "<h1>Members only</h1>",
      verdict: { product: "nginx", cause: null },
    },
    {
      name: "the site's own nginx, with a cache and X-Cache",
      fields: { Server: "nginx", "X-Cache": "MISS", "Content-Type": "text/html" },
      body: "<h1>Members only</h1>",
      verdict: { product: "nginx", cause: null },
    },
  ],
};
