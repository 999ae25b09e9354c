import type { Signature } from "../signature";

/** SonicWall, a company's firewall with a web filter. */
export const signature: Signature = {
  id: "sonicwall",
  product: "SonicWall",
  responder: "local-network",
  documentation: "https://www.sonicwall.com/support/technical-documentation/",
  marks: [
    {
      id: "sentence",
      when: [
        {
          body: /(?:request|site|page) (?:is|has been|was) blocked by the SonicWALL/i,
          text: "blocked by the sonicwall",
        },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "This request is blocked by the SonicWALL Gateway Anti-Virus Service.",
    },
    {
      id: "rating-link",
      when: [{ body: /https?:\/\/cfssupport\.sonicwall\.com\b/i, text: "cfssupport.sonicwall.com" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<a href="https://cfssupport.sonicwall.com/">',
    },
    {
      id: "page",
      when: [{ text: "nsa_banner" }, { body: /Web Site Blocked/i }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<title>Web Site Blocked</title><div id="nsa_banner">',
    },
  ],
  examples: [
    {
      name: "its page",
      fields: { Server: "SonicWALL", "Content-Type": "text/html" },
      body: "<html><head><title>Web Site Blocked</title><style>#nsa_banner { top:0px }</style></head><body>No</body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its page with a link to its ratings",
      fields: { "Content-Type": "text/html" },
      body: '<p>No</p><a href="http://cfssupport.sonicwall.com/">Ask for another rating</a>',
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "its notice",
      fields: { Server: "SonicWALL", "Content-Type": "text/html" },
      body: "<p>This page is blocked by the SonicWALL in our office.</p>",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
