import type { Signature } from "../signature";

/** SiteGuard, a module in the site's web server, common with hosts in Japan. */
export const signature: Signature = {
  id: "siteguard",
  product: "SiteGuard",
  responder: "origin",
  documentation: "https://www.eg-secure.co.jp/siteguard/",
  marks: [
    {
      id: "brand",
      when: [{ text: "powered by siteguard" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: "Powered by SiteGuard",
    },
    {
      id: "sentence",
      when: [{ text: "the server refuse to browse the page." }],
      weight: 24,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-plugin",
      seen: "The server refuse to browse the page.",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html" },
      body: "<html><body><h1>Forbidden</h1><p>The server refuse to browse the page.</p><hr>Powered by SiteGuard Lite</body></html>",
      verdict: { cause: "waf-plugin" },
    },
  ],
};
