import type { Signature } from "../signature";

/** FortiGate's messages. The web filter stands with the visitor; the web application firewall stands with either side, so it decides nothing. */
export const signature: Signature = {
  id: "fortinet",
  product: "FortiGate",
  responder: "local-network",
  documentation:
    "https://docs.fortinet.com/document/fortigate/latest/administration-guide/559577/replacement-messages",
  marks: [
    {
      id: "web-filter",
      when: [
        {
          body: /<title>(?:Web Filter Violation|Web Filter Block Override|Application Control Violation|FortiGuard Intrusion Prevention - Access Blocked)<\/title>/i,
          text: "<title>",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<title>Web Filter Violation</title>",
    },
    {
      id: "fortiguard",
      when: [{ body: /https?:\/\/url\.fortinet\.net/, text: "url.fortinet.net" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<a href="http://url.fortinet.net/rate/submit.php">',
    },
    {
      id: "application-firewall",
      when: [{ body: /<title>Web Application Firewall<\/title>/i, text: "web application firewall" }],
      weight: 8,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<title>Web Application Firewall</title>",
    },
  ],
};
