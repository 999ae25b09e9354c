import type { Signature } from "../signature";

/** Firewalls that run on the site's own server, common in China. */
export const signature: Signature = {
  id: "host-firewalls-china",
  product: "a firewall on the server",
  responder: "origin",
  documentation: "https://github.com/chaitin/SafeLine",
  marks: [
    {
      id: "safeline",
      when: [{ body: /<!-- event_id: [0-9a-f]{32}\b/i, text: "<!-- event_id: " }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "SafeLine (Chaitin)",
      cause: "waf-block",
      seen: "<!-- event_id: 0123456789abcdef0123456789abcdef -->",
    },
    {
      id: "safeline-sentence",
      when: [{ text: "blocked by chaitin safeline" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "SafeLine (Chaitin)",
      cause: "waf-block",
      seen: '{"code":403,"success":false,"message":"blocked by Chaitin SafeLine Web Application Firewall"}',
    },
    {
      id: "safedog",
      when: [{ body: /https?:\/\/404\.safedog\.cn\//i, text: "404.safedog.cn" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "Safedog",
      cause: "waf-plugin",
      seen: '<img src="http://404.safedog.cn/images/x.png">',
    },
    {
      id: "yunsuo",
      when: [{ body: /class=["']?yunsuologo\b/i, text: "yunsuologo" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "Yunsuo",
      cause: "waf-plugin",
      seen: '<img class="yunsuologo" src="data:x">',
    },
    {
      id: "infosafe",
      when: [{ field: "server", value: /^INFOSAFE\b/i }],
      weight: 16,
      group: "page",
      because: { id: "because_server_field" },
      product: "Infosafe",
      cause: "waf-plugin",
      seen: "server: INFOSAFE 4.0 by http://7i24.com",
    },
  ],
  referenceIds: [
    { body: /<!-- event_id: ([0-9a-f]{32})\b/i },
    { body: /"event_id"\s{0,4}:\s{0,4}"([0-9a-f]{32})"/ },
  ],
  examples: [
    {
      name: "SafeLine inside an API gateway",
      fields: { Server: "APISIX/3.9.1", "Content-Type": "application/json" },
      body: '{"code":403,"success":false,"message":"blocked by Chaitin SafeLine Web Application Firewall","event_id":"0123456789abcdef0123456789abcdef"}',
      verdict: {
        product: "SafeLine (Chaitin)",
        cause: "waf-block",
        referenceId: "0123456789abcdef0123456789abcdef",
      },
    },
    {
      name: "SafeLine's page",
      fields: { Server: "nginx", "Content-Type": "text/html" },
      body: "<html><body>No</body></html>\n<!-- event_id: 0123456789abcdef0123456789abcdef TYPE: A -->",
      verdict: {
        product: "SafeLine (Chaitin)",
        cause: "waf-block",
        referenceId: "0123456789abcdef0123456789abcdef",
      },
    },
    {
      name: "Safedog's page",
      fields: { Server: "Microsoft-IIS/8.5", "Content-Type": "text/html" },
      body: '<html><iframe src="http://404.safedog.cn/sitedog_stat.html"></iframe></html>',
      verdict: { product: "Safedog", cause: "waf-plugin" },
    },
    {
      name: "Yunsuo's page",
      fields: {
        Server: "nginx",
        "Content-Type": "text/html",
        "Set-Cookie": "yunsuo_session_verify=0a; path=/",
      },
      body: '<html><img class="yunsuologo" src="data:image/png;base64,AA"></html>',
      verdict: { product: "Yunsuo", cause: "waf-plugin" },
    },
    {
      name: "Infosafe's",
      fields: { Server: "INFOSAFE 4.0 by http://7i24.com", "Content-Type": "text/html" },
      body: "<p>No</p>",
      verdict: { product: "Infosafe", cause: "waf-plugin" },
    },
  ],
};
