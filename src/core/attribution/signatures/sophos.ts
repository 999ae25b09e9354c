import type { Signature } from "../signature";

/** Sophos UTM and Sophos Firewall, a company's web filter. */
export const signature: Signature = {
  id: "sophos",
  product: "Sophos",
  responder: "local-network",
  documentation: "https://docs.sophos.com/nsg/sophos-utm/",
  marks: [
    {
      id: "utm-files",
      when: [
        {
          body: /(?:src|href)=["']https?:\/\/passthrough\.fw-notify\.net\/static\//i,
          text: "passthrough.fw-notify.net",
        },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<link href="http://passthrough.fw-notify.net/static/default.css">',
    },
    {
      id: "utm-footer",
      when: [{ body: /Powered by (?:Sophos )?UTM Web Protection/i, text: "utm web protection" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "Powered by UTM Web Protection",
    },
    {
      id: "appliance-page",
      when: [{ body: /<title>\s{0,8}Sophos Web Appliance: /i, text: "sophos web appliance" }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>Sophos Web Appliance: The page was kept back</title>",
    },
  ],
  examples: [
    {
      name: "the appliance's page",
      fields: {},
      partial: true,
      body: "<html><head><title>Sophos Web Appliance: The page was kept back</title></head><body>No</body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its page",
      fields: { "Content-Type": "text/html", Connection: "close" },
      body: '<html><head><title>The address could not be fetched</title><link href="http://passthrough.fw-notify.net/static/default.css" rel="stylesheet" type="text/css" /></head><body><div class="footer">Powered by UTM Web Protection</div></body></html>',
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
