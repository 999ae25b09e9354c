import type { Signature } from "../signature";

/** Virus scanners on the visitor's own machine that answer instead of the site. */
export const signature: Signature = {
  id: "antivirus",
  product: "a virus scanner",
  responder: "local-network",
  documentation: "https://support.eset.com/en/kb2960",
  marks: [
    {
      id: "eset-reason",
      when: [{ statusText: /^Blocked by ESET\b/i }],
      weight: 36,
      group: "page",
      because: { id: "because_reason_phrase" },
      product: "ESET",
      seen: "Blocked by ESET Security",
    },
    {
      id: "bitdefender-reason",
      when: [{ statusText: /^Blocked by Bitdefender\b/i }],
      weight: 36,
      group: "page",
      because: { id: "because_reason_phrase" },
      product: "Bitdefender",
      seen: "Blocked by Bitdefender",
    },
    {
      id: "avira-server",
      when: [{ field: "server", value: /^WebGuard$/i }],
      weight: 20,
      group: "page",
      because: { id: "because_server_field" },
      product: "Avira WebGuard",
      seen: "server: WebGuard",
    },
    {
      id: "eset-page",
      when: [
        {
          body: /Access to the web page was blocked by ESET|<title>[^<]{0,80} - ESET (?:NOD32|Internet|Smart|Endpoint|File|Mail|Server|Cyber)[\w ]{0,40}<\/title>/i,
          text: "eset",
        },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      product: "ESET",
      seen: "<p>Access to the web page was blocked by ESET NOD32 Antivirus.</p>",
    },
    {
      id: "bitdefender-page",
      when: [{ body: /Bitdefender [\w ]{3,40} blocked this page/i, text: "blocked this page" }],
      weight: 28,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "Bitdefender",
      seen: "Bitdefender Endpoint Security Tools blocked this page",
    },
  ],
  examples: [
    {
      name: "ESET's words on the status line",
      statusText: "Blocked by ESET Security",
      fields: { "Content-Type": "text/html" },
      body: "<p>No</p>",
      verdict: { product: "ESET", cause: null },
    },
    {
      name: "Bitdefender's words on the status line",
      statusText: "Blocked by Bitdefender",
      fields: { "Content-Type": "text/html" },
      verdict: { product: "Bitdefender", cause: null },
    },
    {
      name: "Avira's field",
      fields: { Server: "WebGuard", "Content-Type": "text/html; charset=UTF-8" },
      body: "<p>No</p>",
      verdict: { product: "Avira WebGuard", cause: null },
    },
    {
      name: "ESET's page",
      fields: { "Content-Type": "text/html" },
      body: "<html><head><title>Alert - ESET NOD32 Antivirus</title></head><body>No</body></html>",
      verdict: { product: "ESET", cause: null },
    },
    {
      name: "Bitdefender's page",
      fields: { "Content-Type": "text/html" },
      body: "<h1>Bitdefender Endpoint Security Tools blocked this page</h1>",
      verdict: { product: "Bitdefender", cause: null },
    },
  ],
};
