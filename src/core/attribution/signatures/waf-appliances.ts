import type { Signature } from "../signature";

/** Firewalls in a box that stand with the site and are known by little more than one page. */
export const signature: Signature = {
  id: "waf-appliances",
  product: "a firewall of the site",
  responder: "origin",
  documentation: "https://docs.netscaler.com/en-us/citrix-adc/current-release/application-firewall.html",
  marks: [
    {
      id: "barracuda",
      when: [{ body: /border: ?3px solid #4991C5/i, text: "#4991c5" }],
      weight: 18,
      group: "page",
      because: { id: "because_own_page" },
      product: "Barracuda Web Application Firewall",
      cause: "waf-block",
      seen: '<div style="border: 3px solid #4991C5; font:1.5em">',
    },
    {
      id: "netscaler",
      when: [
        {
          body: /Violation Category:\s{0,4}(?:<[^<>]{1,20}>\s{0,4}){0,2}APPFW_/,
          text: "violation category:",
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_page" },
      product: "NetScaler Web App Firewall",
      cause: "waf-block",
      seen: "Violation Category: APPFW_SQL",
    },
  ],
  examples: [
    {
      name: "Barracuda's page",
      fields: { "Content-Type": "text/html" },
      body: '<div style="border: 3px solid #4991C5; font:1.5em; font-family:tahoma">Not to be found.</div>',
      verdict: { product: "Barracuda Web Application Firewall", cause: "waf-block" },
    },
    {
      name: "NetScaler's page",
      fields: { "Content-Type": "text/html" },
      body: "<html><head><title>Application Firewall Block Page</title></head><body>Violation Category: APPFW_SQL</body></html>",
      verdict: { product: "NetScaler Web App Firewall", cause: "waf-block" },
    },
  ],
};
