import type { Signature } from "../signature";

/** Alibaba Cloud's CDN: its own page, and the field by which it says that the site answered. */
export const signature: Signature = {
  id: "alibaba-cdn",
  product: "Alibaba Cloud CDN",
  responder: "other-edge",
  documentation: "https://www.alibabacloud.com/help/en/cdn/user-guide/faq-about-http-status-codes",
  marks: [
    {
      id: "error-page",
      when: [
        { body: /<td>Server:<\/td>\s{0,8}<td>\s{0,4}cache\d{1,4}\.[a-z]{1,4}\d/i, text: "<td>server:</td>" },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<td>Server:</td>\n<td>cache12.cn123</td>",
    },
    {
      id: "denied-by",
      when: [{ field: "x-tengine-error", value: /^(?:denied by|non-existent domain|auth)/i }],
      weight: 26,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "deny-rule",
      seen: "x-tengine-error: denied by Referer ACL",
    },
    {
      // One cache, no time and no status behind it: nothing was fetched.
      id: "not-fetched",
      when: [{ field: "via", value: /^[\w.-]{1,60}\[,0\]$/ }, { field: "eagleid" }],
      weight: 14,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      seen: "via: cache3.cn1234[,0]",
    },
    {
      id: "relayed",
      when: [{ field: "x-swift-error", value: /^orig response /i }],
      supports: "origin",
      weight: 18,
      group: "field",
      because: { id: "because_own_field" },
      product: "the server behind Alibaba Cloud CDN",
      seen: "x-swift-error: orig response 4XX error",
    },
  ],
  referenceIds: [{ field: "eagleid" }],
  examples: [
    {
      name: "its page, Tengine's with the name of a cache",
      fields: {
        Server: "Tengine",
        "Content-Type": "text/html",
        Via: "kunlun3.cn1234[,0]",
        EagleId: "2ff6010116900000011234567e",
      },
      body: '<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<h1>403 Forbidden</h1>\n<table border="0">\n<tr>\n<td>Server:</td>\n<td>cache3.cn1234</td>\n</tr>\n</table>\n<hr/>Powered by Tengine</body>\n</html>\n',
      verdict: { cause: null, referenceId: "2ff6010116900000011234567e" },
    },
    {
      name: "an address that its list of referring sites does not allow",
      fields: {
        Server: "Tengine",
        "X-Tengine-Error": "denied by Referer ACL",
        EagleId: "2ff6010116900000011234567e",
        Via: "cache3.cn1234[,0]",
      },
      verdict: { cause: "deny-rule", referenceId: "2ff6010116900000011234567e" },
    },
    {
      name: "an answer of a script of its own, with fields alone",
      fields: { Via: "cache1.cn1191-1[,0]", EagleId: "2ff6010116900000011234567e" },
      body: null,
      verdict: { cause: null, referenceId: "2ff6010116900000011234567e" },
    },
    {
      name: "the site's answer that it passed on",
      fields: {
        "X-Swift-Error": "orig response 4XX error",
        Via: "cache3.cn1234[1,403-1280,M]",
        EagleId: "2ff6010116900000011234567e",
        "Content-Type": "application/json",
      },
      body: '{"ok":0}',
      verdict: {
        responder: "origin",
        product: "the server behind Alibaba Cloud CDN",
        cause: null,
        referenceId: "2ff6010116900000011234567e",
      },
    },
  ],
};
