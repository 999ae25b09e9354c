import type { Signature } from "../signature";

/** RedShield, a hosted firewall. Its page reads like an F5 at the site, so that only its address tells. */
export const signature: Signature = {
  id: "redshield",
  product: "RedShield",
  responder: "other-edge",
  documentation: "https://www.redshield.co/",
  marks: [
    {
      id: "page",
      when: [{ text: "red-shield.net" }, { body: /Support ID:? \d{8,24}/i }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: "<p>red-shield.net</p><b>Invalid Request: Support ID 9444410544491160312</b>",
    },
    {
      id: "invalid-request",
      when: [{ body: /<b>Invalid Request: Support ID \d{8,24}<\/b>/i, text: "support id" }],
      weight: 8,
      group: "page",
      because: { id: "because_own_sentence" },
      seen: "<b>Invalid Request: Support ID 9444410544491160312</b>",
    },
  ],
  referenceIds: [{ body: /Support ID(?: is:)? ?(?:<[^<>]{1,20}>)?(\d{8,24})/i }],
  examples: [
    {
      name: "its page",
      fields: { "Content-Type": "text/html; charset=utf-8", Connection: "Keep-Alive" },
      body: '<html><body><b>Invalid Request: Support ID 1234567890123456789</b><img src="https://block.red-shield.net/x.png"></body></html>',
      verdict: { cause: "waf-block", referenceId: "1234567890123456789" },
    },
    {
      name: "its sentence alone, which an F5 could say as well",
      fields: { "Content-Type": "text/html" },
      body: "<b>Invalid Request: Support ID 1234567890123456789</b>",
      verdict: { responder: "undetermined", cause: null, referenceId: "1234567890123456789" },
    },
  ],
};
