import type { Signature } from "../signature";

/** BulletProof Security, a WordPress plugin, whose page signs with its name. */
export const signature: Signature = {
  id: "bulletproof-security",
  product: "BulletProof Security",
  responder: "origin",
  documentation: "https://wordpress.org/plugins/bulletproof-security/",
  marks: [
    {
      id: "signature",
      when: [{ text: "bps plugin 403 error page" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: "<p>BPS Plugin 403 Error Page</p>",
    },
    {
      id: "message-box",
      when: [{ body: /id="bpsMessage"/, text: '"bpsmessage"' }],
      weight: 22,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: '<div id="bpsMessage">',
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: '<html><head><title>403 Forbidden</title></head><body><div id="bpsMessage"><p>Go back.</p><p>BPS Plugin 403 Error Page</p></div></body></html>',
      verdict: { cause: "waf-plugin" },
    },
  ],
};
