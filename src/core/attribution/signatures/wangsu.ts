import type { Signature } from "../signature";

/** Wangsu (ChinaNetCenter, CDNetworks), a Chinese network. X-Via and X-Ws-Request-Id are on what it passes on, too. */
export const signature: Signature = {
  id: "wangsu",
  product: "Wangsu",
  responder: "other-edge",
  documentation: "https://en.wangsu.com/",
  marks: [
    {
      id: "waf-page",
      when: [{ body: /blocksrc\.haplat\.net\//, text: "haplat.net" }],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: '<img src="https://blocksrc.haplat.net/waf_forbidden_file/x.jpg">',
    },
    {
      id: "action",
      when: [{ field: "ws-action", value: /^[a-z]/i }],
      weight: 32,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "bot-management",
      seen: "ws-action: bot",
    },
  ],
  referenceIds: [
    { body: /\b([0-9a-f]{8}_[A-Za-z0-9-]{4,30}_\d{3,8}-\d{3,8})\b/ },
    { field: "x-ws-request-id" },
  ],
  examples: [
    {
      name: "its page",
      fields: {
        Server: "nginx",
        "X-Via": "1.1 PSexample1:3 (Cdn Cache Server V2.0)",
        "X-Ws-Request-Id": "6565a1b2_PSexample1_12345-67890",
        "Content-Type": "text/html",
      },
      body: '<html><body><img src="https://blocksrc.haplat.net/waf_forbidden_file/icon.jpg"><p>Not for you</p></body></html>',
      verdict: { cause: "waf-block", referenceId: "6565a1b2_PSexample1_12345-67890" },
    },
    {
      name: "a robot turned away, by its field",
      fields: {
        Via: "0.0 PS-FRA-01abc",
        Server: "PWS/8.3.1.0.8",
        "X-Px": "ht PS-FRA-01abc",
        "X-Ws-Request-Id": "6565a1b2_PS-FRA-01abc_12345-67890",
        "Ws-Action": "bot",
        "Content-Type": "text/html",
      },
      body: null,
      verdict: { cause: "bot-management", referenceId: "6565a1b2_PS-FRA-01abc_12345-67890" },
    },
  ],
};
