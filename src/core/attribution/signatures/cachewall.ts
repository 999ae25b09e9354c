import type { Signature } from "../signature";

/** Cachewall (xVarnish), a cache with a firewall that hosts run on the server. */
export const signature: Signature = {
  id: "cachewall",
  product: "Cachewall",
  responder: "origin",
  documentation: "https://docs.xvarnish.com/",
  marks: [
    {
      id: "action-field",
      when: [{ field: "x-cachewall-action", value: /^(?:challenge|block|deny)/i }],
      weight: 30,
      group: "page",
      because: { id: "because_own_field" },
      cause: "waf-plugin",
      seen: "x-cachewall-action: challenge",
    },
  ],
  examples: [
    {
      name: "its check of the browser",
      fields: {
        Server: "Varnish",
        "X-Varnish": "16842134",
        "X-Cachewall-Action": "challenge",
        "X-Cachewall-Reason": "Access Denied by Cachewall",
        "Content-Type": "text/html; charset=utf-8",
      },
      body: "<html><head><title>Security Challenge</title></head><body>Prove it</body></html>",
      verdict: { cause: "waf-plugin" },
    },
  ],
};
