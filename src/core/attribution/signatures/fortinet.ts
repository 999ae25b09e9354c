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
          body: /<title>\s{0,4}(?:Web Filter Violation|Web Filter Block Override|Application Control Violation|FortiGuard Intrusion Prevention - Access Blocked|FortiGuard Web Filtering)\s{0,4}<\/title>/i,
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
      when: [{ body: /https?:\/\/(?:url|globalurl)\.fortinet\.net/, text: "url.fortinet.net" }],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: '<a href="http://url.fortinet.net/rate/submit.php">',
    },
    {
      id: "usage-policy",
      when: [
        {
          body: /You have tried to access a web page (?:that|which) (?:is|belongs)[^<]{0,60}(?:in )?violation of your internet usage policy/i,
          text: "violation of your internet usage policy",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "You have tried to access a web page which is in violation of your Internet usage policy.",
    },
    {
      id: "fortiguard-heading",
      when: [
        {
          body: /<h\d[^<>]{0,60}>\s{0,4}FortiGuard (?:Intrusion Prevention|Web Filtering|Application Control)[^<]{0,40}<\/h\d>/i,
          text: "fortiguard",
        },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      cause: "corporate-proxy",
      seen: "<h3>FortiGuard Intrusion Prevention - Access Blocked</h3>",
    },
    {
      id: "banned",
      when: [
        {
          body: /The page you have requested has been blocked, because the URL is banned/i,
          text: "because the url is banned",
        },
      ],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      cause: "corporate-proxy",
      seen: "The page you have requested has been blocked, because the URL is banned.",
    },
    {
      id: "message-form",
      when: [
        {
          body: /<!-- IE friendly error message walkround\.|<!-- IE friendly error message workaround\./i,
          text: "<!-- ie friendly error message w",
        },
      ],
      weight: 8,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<!-- IE friendly error message walkround.",
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
  examples: [
    {
      name: "the page of its web filter",
      fields: {
        Connection: "close",
        "Content-Type": "text/html",
        "X-Frame-Options": "SAMEORIGIN",
        "Content-Security-Policy": "frame-ancestors",
        "Content-Length": "3345",
      },
      body: "<html><head><title>Web Filter Violation</title><style>div.header { background: url(http://url.fortinet.net:8008/XX/YY/ZZ/CI/MGPGH) }</style></head><body><h1>No</h1></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "the page of 2020 and later",
      fields: { "Content-Type": "text/html", "X-Frame-Options": "SAMEORIGIN" },
      body: "<html><head><title>FortiGate</title></head><body><h1>FortiGuard Intrusion Prevention - Access Blocked</h1><p>You have tried to access a web page that is in violation of your internet usage policy.</p></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "the page of its list of addresses",
      fields: { Connection: "close", "Content-Type": "text/html", "X-Frame-Options": "SAMEORIGIN" },
      body: "<!-- IE friendly error message walkround. Our example -->\n<html><body><h1>No</h1><p>The page you have requested has been blocked, because the URL is banned.</p></body></html>",
      verdict: { cause: "corporate-proxy" },
    },
    {
      name: "the page of its application firewall, which may stand with the site",
      fields: { Connection: "close", "Content-Type": "text/html", "X-Frame-Options": "SAMEORIGIN" },
      body: "<html><head><title>Web Application Firewall</title></head><body>No</body></html>",
      verdict: { responder: "undetermined", cause: null },
    },
  ],
};
