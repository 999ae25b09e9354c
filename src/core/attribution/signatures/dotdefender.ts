import type { Signature } from "../signature";

/** dotDefender, a module in the site's web server. */
export const signature: Signature = {
  id: "dotdefender",
  product: "dotDefender",
  responder: "origin",
  documentation: "https://www.applicure.com/products/dotdefender/",
  marks: [
    {
      id: "denied",
      when: [{ field: "x-dotdefender-denied" }],
      weight: 30,
      group: "field",
      because: { id: "because_own_field" },
      cause: "waf-plugin",
      seen: "x-dotdefender-denied: 1",
    },
    {
      id: "title",
      when: [{ text: "dotdefender blocked your request" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: "<title>dotDefender Blocked Your Request</title>",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "Apache", "x-dotdefender-denied": "1", "content-type": "text/html" },
      body: "<html><head><title>dotDefender Blocked Your Request</title></head><body></body></html>",
      verdict: { cause: "waf-plugin" },
    },
  ],
};
