import type { Signature } from "../signature";

/** Tencent Cloud's firewall and its network EdgeOne. EO-LOG-UUID is on everything that passes. */
export const signature: Signature = {
  id: "tencent-cloud",
  product: "Tencent Cloud",
  responder: "other-edge",
  documentation: "https://www.tencentcloud.com/document/product/627",
  marks: [
    {
      id: "waf-page",
      when: [{ body: /imgcache\.qq\.com\/qcloud\/security\//, text: "imgcache.qq.com/qcloud/security/" }],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      product: "Tencent Cloud WAF",
      cause: "waf-block",
      seen: '<link href="https://imgcache.qq.com/qcloud/security/static/404style.css">',
    },
    {
      id: "edgeone-page",
      when: [{ text: "tencent cloud edgeone" }, { field: "server", value: /^TencentEdgeOne$/i }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      product: "Tencent Cloud EdgeOne",
      cause: "waf-block",
      seen: "Protected by Tencent Cloud EdgeOne",
    },
    {
      id: "edgeone-page-as-read",
      when: [
        {
          body: /(?:由|by|of) ?Tencent Cloud EdgeOne(?: ?提供防护|\s{0,4}(?:$|<|\n))/,
          text: "tencent cloud edgeone",
        },
      ],
      weight: 20,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "Tencent Cloud EdgeOne",
      cause: "waf-block",
      seen: "由 Tencent Cloud EdgeOne 提供防护",
    },
    {
      id: "stgw",
      when: [{ body: /<hr ?\/?>\s{0,4}<center>stgw(?:\/[\w.]{1,30})?<\/center>/i, text: "<center>stgw" }],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      product: "Tencent gateway (STGW)",
      seen: "<hr><center>stgw</center>",
    },
  ],
  referenceIds: [
    { body: /class=["']text2-id["'][^<>]{0,40}>\s{0,4}([0-9a-f-]{20,100})\s{0,4}</ },
    { field: "eo-log-uuid" },
  ],
  examples: [
    {
      name: "the page of its firewall",
      fields: { Server: "nginx", "Content-Type": "text/html" },
      body: '<html lang="en"><head><title>AccessDeny</title><link href="https://imgcache.qq.com/qcloud/security/static/404style.css" rel="stylesheet"/></head><body><h1 class="err">No</h1><p class="text2">UUID: <span class="text2-id">0123456789abcdef0123456789abcdef-fedcba9876543210fedcba9876543210</span></p></body></html>',
      verdict: {
        product: "Tencent Cloud WAF",
        cause: "waf-block",
        referenceId: "0123456789abcdef0123456789abcdef-fedcba9876543210fedcba9876543210",
      },
    },
    {
      name: "EdgeOne's page",
      fields: { Server: "TencentEdgeOne", "EO-LOG-UUID": "1234567890123456789", "Content-Type": "text/html" },
      body: "<html><body><h1>您的请求不可</h1><p>由 Tencent Cloud EdgeOne 提供防护</p></body></html>",
      verdict: { product: "Tencent Cloud EdgeOne", cause: "waf-block", referenceId: "1234567890123456789" },
    },
    {
      name: "its gateway's page",
      fields: { Server: "stgw", "Content-Type": "text/html" },
      body: "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>stgw</center>\r\n</body>\r\n</html>\r\n",
      verdict: { product: "Tencent gateway (STGW)", cause: null },
    },
  ],
};
