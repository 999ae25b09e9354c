import type { Signature } from "../signature";

/** Skyhigh (once McAfee) Web Gateway, a company's proxy. */
export const signature: Signature = {
  id: "skyhigh",
  product: "Skyhigh (McAfee) Web Gateway",
  responder: "local-network",
  documentation: "https://success.skyhighsecurity.com/Skyhigh_Secure_Web_Gateway_(On_Prem)",
  marks: [
    {
      id: "files",
      when: [{ body: /(?:src|href)=["']\/mwg-internal\/[0-9a-z]{6,40}\/files\//i, text: "/mwg-internal/" }],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<script src="/mwg-internal/de5fs23hu73ds/files/javascript/sw.js">',
    },
    {
      id: "title",
      when: [
        { body: /<title>\s{0,4}(?:McAfee|Skyhigh Secure|Trellix) Web Gateway - /i, text: "web gateway - " },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>McAfee Web Gateway - Notification</title>",
    },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        "Content-Type": "text/html",
        Via: "1.1 192.0.2.3 (McAfee Web Gateway 7.8.2)",
        "Cache-Control": "no-cache",
      },
      body: '<html><head><title>McAfee Web Gateway - Notification</title><script src="/mwg-internal/de5fs23hu73ds/files/javascript/sw.js" type="text/javascript" ></script></head><body>No</body></html>',
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
