import type { Signature } from "../signature";

/** WTS-WAF: its page, which borrows the looks of IIS. */
export const signature: Signature = {
  id: "wts-waf",
  product: "WTS-WAF",
  responder: "origin",
  documentation: "https://www.wts.chat/",
  marks: [
    {
      id: "server-field",
      when: [{ field: "server", value: /^wts\//i }],
      weight: 12,
      group: "server",
      because: { id: "because_server_field" },
      seen: "server: wts/1.2",
    },
    {
      id: "page",
      when: [{ body: /<title>WTS-WAF/i, text: "<title>wts-waf" }],
      weight: 25,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: "<title>WTS-WAF</title>",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "wts/1.2", etag: 'W/"56809c3a-46c"', "content-type": "text/html; charset=utf-8" },
      body: "<html><head><title>WTS-WAF拦截提示</title></head><body>Not for you</body></html>",
      verdict: { cause: "waf-plugin" },
    },
  ],
};
