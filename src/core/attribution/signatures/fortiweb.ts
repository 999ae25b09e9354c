import type { Signature } from "../signature";

/** FortiWeb, the site's own firewall. Its cookie is on everything that passes. */
export const signature: Signature = {
  id: "fortiweb",
  product: "FortiWeb",
  responder: "origin",
  documentation: "https://docs.fortinet.com/product/fortiweb/",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /Attack ID:?\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,3}\d{8}\b[\s\S]{0,300}Message ID:?\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,3}\d{8,14}/i,
          text: "attack id",
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: "<p>Attack ID: 20000008</p><p>Message ID: 000012345678</p>",
    },
  ],
  referenceIds: [{ body: /Message ID:?\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,3}(\d{8,14})/i }],
  examples: [
    {
      name: "its page",
      fields: { "Content-Type": "text/html" },
      body: "<html><head><title>Web Page Blocked!</title></head><body><p>Ask the shop.</p><div>Attack ID: 20000008</div><div>Message ID: 000012345678</div></body></html>",
      verdict: { cause: "waf-block", referenceId: "000012345678" },
    },
  ],
};
