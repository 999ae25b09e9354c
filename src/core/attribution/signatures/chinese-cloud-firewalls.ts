import type { Signature } from "../signature";

/** Hosted firewalls in China of which a page is known and little more. */
export const signature: Signature = {
  id: "chinese-cloud-firewalls",
  product: "a Chinese cloud firewall",
  responder: "other-edge",
  documentation: "https://www.rfc-editor.org/rfc/rfc9110#name-403-forbidden",
  marks: [
    {
      id: "yunfanghu",
      when: [{ body: /<title>\s{0,4}40\d - 云防护\s{0,4}<\/title>/, text: "<title>" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: "<title>403 - 云防护</title>",
    },
    {
      id: "chuangyu",
      when: [{ body: /https?:\/\/(?:[a-z]{1,12}\.)?365cyd\.(?:com|net)\b/i, text: "365cyd." }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      product: "Knownsec Chuangyu",
      cause: "waf-block",
      seen: '<a href="http://www.365cyd.com/">',
    },
    {
      id: "anquanbao",
      when: [{ body: /["'(/]aqb_cc\/error\//, text: "aqb_cc/error/" }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      product: "Anquanbao",
      cause: "waf-block",
      seen: '<img src="/aqb_cc/error/img/x.gif">',
    },
    {
      id: "uewaf",
      when: [
        { field: "server", value: /^uewaf\//i },
        { body: /class=["']?error-page-(?:container|main)\b/, text: "error-page-" },
      ],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      product: "UCloud UEWAF",
      cause: "waf-block",
      seen: "server: uewaf/2.0.10.1",
    },
    {
      // The name is that of a firewall, which nothing but its own pages was seen to carry.
      id: "uewaf-field",
      when: [{ field: "server", value: /^uewaf\//i }],
      weight: 18,
      group: "page",
      because: { id: "because_server_field" },
      product: "UCloud UEWAF",
      seen: "server: uewaf/2.0.10.1",
    },
  ],
  examples: [
    {
      name: "a page that calls itself cloud protection",
      fields: { "Content-Type": "text/html" },
      body: '<html lang="zh-cn"><head><title>403 - 云防护</title></head><body><div class="wrap">No</div></body></html>',
      verdict: { cause: "waf-block" },
    },
    {
      name: "Knownsec Chuangyu's",
      fields: { "Content-Type": "text/html" },
      body: '<p>Asked the wrong way. <a href="http://www.365cyd.com/">Protection</a></p>',
      verdict: { product: "Knownsec Chuangyu", cause: "waf-block" },
    },
    {
      name: "Anquanbao's",
      status: 405,
      fields: { "X-Powered-By-Anquanbao": "MISS from uos-jn-cnc-sc1", "Content-Type": "text/html" },
      body: '<img src="/aqb_cc/error/img/no.gif"><p>No</p>',
      verdict: { product: "Anquanbao", cause: "waf-block" },
    },
    {
      name: "UEWAF's, its page withheld",
      fields: { Server: "uewaf/2.0.10.1", "Content-Type": "text/html" },
      body: null,
      verdict: { product: "UCloud UEWAF", cause: null },
    },
    {
      name: "UEWAF's",
      fields: { Server: "uewaf/2.0.10.1", "Content-Type": "text/html" },
      body: '<div class="error-page"><div class="error-page-container">No</div></div>',
      verdict: { product: "UCloud UEWAF", cause: "waf-block" },
    },
  ],
};
