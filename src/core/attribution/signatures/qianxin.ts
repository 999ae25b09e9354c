import type { Signature } from "../signature";

/** 360's and Qianxin's hosted firewalls (Wangzhanbao, AnYu). */
export const signature: Signature = {
  id: "qianxin",
  product: "Qianxin (360) cloud firewall",
  responder: "other-edge",
  documentation: "https://wangzhan.qianxin.com/",
  marks: [
    {
      id: "anyu",
      when: [{ body: /intercept(?:ed)? by AnYu\b/i, text: "by anyu" }],
      weight: 34,
      group: "page",
      because: { id: "because_own_sentence" },
      product: "360 AnYu",
      cause: "waf-block",
      seen: "your access has been intercept by AnYu",
    },
    {
      id: "wangzhanbao",
      when: [{ body: /["'(]\/wzws-waf-cgi\//, text: "/wzws-waf-cgi/" }],
      weight: 32,
      group: "page",
      because: { id: "because_own_page" },
      product: "360 Wangzhanbao",
      cause: "waf-block",
      seen: '<link href="/wzws-waf-cgi/x.css">',
    },
  ],
  referenceIds: [{ body: /eventID:\s{0,4}([\w.-]{10,60})/ }],
  examples: [
    {
      name: "AnYu's page",
      status: 493,
      fields: { "Content-Type": "text/html" },
      body: "<span>360</span><p>eventID: 124-1790000001.172-s1gdic</p><p>Sorry, said the example: intercept by AnYu, it may harm</p>",
      verdict: { product: "360 AnYu", cause: "waf-block", referenceId: "124-1790000001.172-s1gdic" },
    },
    {
      name: "Wangzhanbao's page",
      fields: { "X-Powered-By-360WZB": "wangzhan.360.cn", "Content-Type": "text/html" },
      body: '<html><head><link rel="stylesheet" href="/wzws-waf-cgi/block.css"></head><body>No</body></html>',
      verdict: { product: "360 Wangzhanbao", cause: "waf-block" },
    },
  ],
};
