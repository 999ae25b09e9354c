import type { Signature } from "../signature";

/** Palo Alto Networks' firewall, which stands with the visitor; in rare cases with the site. It answers 503 by default. */
export const signature: Signature = {
  id: "palo-alto",
  product: "Palo Alto Networks firewall",
  responder: "local-network",
  documentation:
    "https://docs.paloaltonetworks.com/advanced-url-filtering/administration/url-filtering-features/url-filtering-response-pages",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /(?:has been blocked|is blocked) in accordance with company policy\.\s{0,4}Please contact (?:your|the) system administrator/i,
          text: "in accordance with company policy",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "has been blocked in accordance with company policy. Please contact your system administrator",
    },
  ],
  examples: [
    {
      name: "the page of its web filter",
      status: 503,
      fields: {
        "Content-Type": "text/html; charset=UTF-8",
        P3P: 'CP="CAO PSA OUR"',
        "Cache-Control": "no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
        Connection: "close",
      },
      body: "<html><head><title>Web Page Blocked</title></head><body><h1>Blocked</h1><p>Our example has been blocked in accordance with company policy. Please contact your system administrator.</p><p><b>User:</b> 192.0.2.7</p><p><b>Category:</b> games</p></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "as a person copied it",
      partial: true,
      fields: {},
      body: "Application Blocked\nOur example has been blocked in accordance with company policy. Please contact your system administrator if you think so.\nUser: 192.0.2.7",
      verdict: { cause: "corporate-proxy" },
    },
  ],
};
