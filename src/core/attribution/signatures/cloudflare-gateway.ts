import type { Signature } from "../signature";

/**
 * Cloudflare Gateway (Zero Trust): the filter of the visitor's own organisation, which stands between
 * its people and every site. It refuses before the site's own Cloudflare is asked.
 */
export const signature: Signature = {
  id: "cloudflare-gateway",
  product: "Cloudflare Gateway",
  responder: "local-network",
  documentation:
    "https://developers.cloudflare.com/cloudflare-one/reusable-components/custom-pages/gateway-block-page/",
  marks: [
    {
      id: "block-page",
      when: [
        {
          body: /<title>\s{0,8}(?:This (?:website|site) is )?Blocked by Cloudflare Gateway\s{0,8}<\/title>/i,
          text: "blocked by cloudflare gateway",
        },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>Blocked by Cloudflare Gateway</title>",
    },
  ],
  examples: [
    {
      name: "its block page",
      fields: { "content-type": "text/html; charset=UTF-8" },
      body: "<!DOCTYPE html><html><head><title>Blocked by Cloudflare Gateway</title></head><body><h1>Not this one</h1></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
