import type { Signature } from "../signature";

/** Imperva's firewall in a box (SecureSphere), which stands with the site. */
export const signature: Signature = {
  id: "securesphere",
  product: "Imperva WAF Gateway",
  responder: "origin",
  documentation: "https://docs.imperva.com/bundle/on-premises-knowledgebase-reference-guide/",
  marks: [
    {
      id: "incident",
      when: [
        {
          body: /Contact support for additional information\.\s{0,4}(?:<br ?\/?>\s{0,4}){0,3}The incident ID is: ?(?:N\/A|\d)/i,
          text: "the incident id is",
        },
      ],
      weight: 14,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-block",
      seen: "Contact support for additional information.<br/>The incident ID is: 12345",
    },
  ],
  referenceIds: [{ body: /The incident ID is: ?(\d{4,40})/i }],
  examples: [
    {
      name: "its page",
      fields: { "Content-Type": "text/html", "Cache-Control": "no-cache", Connection: "close" },
      body: "<html><title>Error</title><body><H2>No page</H2>Contact support for additional information.<br/>The incident ID is: 1234567890123456789</body></html>",
      verdict: { cause: "waf-block", referenceId: "1234567890123456789" },
    },
  ],
};
