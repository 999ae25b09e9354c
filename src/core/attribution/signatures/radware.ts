import type { Signature } from "../signature";

/** Radware's firewall, hosted or in a box with the site; only the hosted one names itself. */
export const signature: Signature = {
  id: "radware",
  product: "Radware",
  responder: "other-edge",
  documentation: "https://www.radware.com/products/cloud-waf-service/",
  marks: [
    {
      id: "cloud",
      when: [
        { body: /https?:\/\/cloudwebsec\.radware\.com\b|cloudwebsec@radware\.com/i, text: "cloudwebsec" },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      product: "Radware Cloud WAF",
      cause: "waf-block",
      seen: "cloudwebsec@radware.com",
    },
    {
      id: "page",
      when: [{ text: "unauthorized activity has been detected" }, { body: /Case Number:?/i }],
      weight: 8,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "waf-block",
      seen: "Unauthorized Activity Has Been Detected. Case Number: 12",
    },
    {
      id: "title",
      when: [
        {
          body: /<title>\s{0,4}Unauthorized Request Blocked\s{0,4}<\/title>/i,
          text: "unauthorized request blocked",
        },
      ],
      weight: 8,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: "<title>Unauthorized Request Blocked</title>",
    },
  ],
  referenceIds: [{ body: /Case Number:?\s{0,4}(?:<[^<>]{1,60}>\s{0,4}){0,3}([0-9a-f-]{6,60})/i }],
  examples: [
    {
      name: "the hosted one's page",
      fields: { "Content-Type": "text/html" },
      body: "<html><title>Unauthorized Request Blocked</title><body><p>Unauthorized Activity Has Been Detected, says our example.</p><p>Case Number: 0123456789</p><p>cloudwebsec@radware.com</p></body></html>",
      verdict: { product: "Radware Cloud WAF", cause: "waf-block", referenceId: "0123456789" },
    },
    {
      name: "a page that either can send",
      fields: { "Content-Type": "text/html" },
      body: "<p>Unauthorized Activity Has Been Detected</p><p>Case Number: <b>0123456789</b></p>",
      verdict: { responder: "undetermined", cause: "waf-block", referenceId: "0123456789" },
    },
  ],
};
