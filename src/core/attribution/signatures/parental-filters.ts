import type { Signature } from "../signature";

/** Filters that families, schools and offices run on Squid or beside it. */
export const signature: Signature = {
  id: "parental-filters",
  product: "a web filter",
  responder: "local-network",
  documentation: "https://github.com/e2guardian/e2guardian/wiki",
  marks: [
    {
      id: "e2guardian",
      when: [
        {
          body: /<title>\s{0,4}(?:DansGuardian|e2guardian) - Access Denied/i,
          text: "guardian - access denied",
        },
      ],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      product: "e2guardian",
      cause: "corporate-proxy",
      seen: "<title>e2guardian - Access Denied</title>",
    },
    {
      id: "squidguard",
      when: [{ body: /Client group:[\s\S]{0,160}?Target group:/i, text: "target group:" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "SquidGuard",
      cause: "corporate-proxy",
      seen: "<b> Client group: </b> default <br><b> Target group: </b> blk_BL_games",
    },
    {
      id: "netsweeper",
      when: [
        {
          body: /<(?:iframe|frame|meta|script)[^<>]{0,200}\/webadmin\/deny(?:\/|\?)/i,
          text: "/webadmin/deny",
        },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      product: "Netsweeper",
      cause: "corporate-proxy",
      seen: '<iframe src="http://203.0.113.2:8080/webadmin/deny/index.php?dpid=1">',
    },
  ],
  examples: [
    {
      name: "e2guardian's page",
      fields: { "Content-Type": "text/html" },
      body: "<html><head><title>DansGuardian - Access Denied</title></head><body>No, said the school.</body></html>",
      verdict: { product: "e2guardian", cause: "corporate-proxy" },
    },
    {
      name: "SquidGuard's page on pfSense",
      fields: { "Content-Type": "text/html" },
      body: "<p>No, said pfSense's example</p><b> Reason: </b> games<br><b> Client address: </b> 192.0.2.7<br><b> Client group: </b> default <br><b> Target group: </b> blk_BL_games<br>",
      verdict: { product: "SquidGuard", cause: "corporate-proxy" },
    },
    {
      name: "Netsweeper's frame",
      fields: { "Content-Type": "text/html" },
      body: '<html><body><iframe width="100%" src="http://203.0.113.2:8080/webadmin/deny/index.php?dpid=1&dpruleid=3&cat=23"></iframe></body></html>',
      verdict: { product: "Netsweeper", cause: "corporate-proxy" },
    },
  ],
};
