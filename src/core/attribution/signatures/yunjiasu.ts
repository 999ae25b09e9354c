import type { Signature } from "../signature";

/** Baidu's Yunjiasu, a partner network of Cloudflare: it sends a Ray ID of its own making, and its page borrows from Cloudflare's. */
export const signature: Signature = {
  id: "yunjiasu",
  product: "Baidu Yunjiasu",
  responder: "other-edge",
  documentation: "https://su.baidu.com/",
  marks: [
    {
      id: "error-page",
      when: [{ text: "/cdn-cgi/styles/baidu.errors.css" }],
      weight: 45,
      group: "page",
      because: { id: "because_own_page" },
      seen: '<link href="/cdn-cgi/styles/baidu.errors.css">',
    },
    {
      id: "check-page",
      // Its check of the browser: Cloudflare's of 2017 with its own classes.
      when: [{ body: /\byjs-(?:im-under-attack|content|browser)/, text: "yjs-" }],
      weight: 36,
      group: "page",
      because: { id: "because_own_page" },
      cause: "challenge",
      seen: '<div class="yjs-browser-verification yjs-im-under-attack">',
    },
    {
      id: "partner-page",
      when: [{ body: /\byjs-(?:im-under-attack|content|browser)/, text: "yjs-" }],
      supports: "cloudflare",
      weight: -30,
      group: "partner",
      because: { id: "because_partner_network" },
      seen: '<div class="yjs-browser-verification yjs-im-under-attack">',
    },
    {
      id: "partner-network",
      when: [{ field: "server", value: /^yunjiasu/i }],
      supports: "cloudflare",
      weight: -30,
      group: "partner",
      because: { id: "because_partner_network" },
      seen: "server: yunjiasu-nginx",
    },
  ],
  examples: [
    {
      name: "its check of the browser, without fields",
      status: 503,
      fields: {},
      partial: true,
      body: '<title>一</title><div class="yjs-browser-verification yjs-im-under-attack"><form id="challenge-form" action="/cdn-cgi/l/chk_jschl" method="get"><input name="jschl_vc"></form><a href="https://su.baidu.com/">x</a></div>',
      verdict: { cause: "challenge" },
    },
    {
      name: "its page, with a Ray ID that is not Cloudflare's",
      fields: {
        Server: "yunjiasu-nginx",
        "CF-RAY": "9a1b2c3d4e5f6071-TSN",
        "Content-Type": "text/html; charset=UTF-8",
      },
      body: '<html><head><title>No</title><link rel="stylesheet" href="/cdn-cgi/styles/baidu.errors.css"></head><body><h1>1020</h1></body></html>',
      verdict: { cause: null },
    },
  ],
};
