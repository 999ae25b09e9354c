import type { Signature } from "../signature";

/** Alibaba Cloud's firewall. It answers 405 by default and lets its customers choose 403. */
export const signature: Signature = {
  id: "aliyun-waf",
  product: "Alibaba Cloud WAF",
  responder: "other-edge",
  documentation: "https://www.alibabacloud.com/help/en/waf/",
  marks: [
    {
      id: "page",
      when: [{ body: /https?:\/\/errors\.aliyun\.com\//, text: "errors.aliyun.com" }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: "background: url('https://errors.aliyun.com/images/x.png')",
    },
    {
      id: "block-message",
      when: [{ text: "block_message" }, { body: /data-spm=["']?\d{6,10}/ }],
      weight: 30,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: '<body data-spm="7663354"><div id="block_message"></div>',
    },
  ],
  referenceIds: [{ body: /"traceid"\s{0,2}:\s{0,2}"([0-9a-f]{16,60})"/i }],
  examples: [
    {
      name: "its page of 2021",
      status: 405,
      fields: {
        Server: "Tengine",
        "Content-Type": "text/html; charset=utf-8",
        "Set-Cookie": "acw_tc=0bc1a058;path=/;HttpOnly;Max-Age=1800",
      },
      body: '<html lang="zh-cn"><head><meta name="data-spm" content="a3c0e"><title>405</title><style>.message { background: url(\'https://errors.aliyun.com/images/example.png\') }</style></head><body data-spm="7663354"><p>No</p></body></html>',
      verdict: { cause: "waf-block" },
    },
    {
      name: "its page of today",
      fields: { "Content-Type": "text/html", "Set-Cookie": "acw_tc=0bc1a058;path=/" },
      body: '<!doctypehtml><html lang="zh-cn"><body data-spm="7663354"><div id="block_message"></div><strong id="traceid"></strong><textarea id="renderData">{"lang":"en","traceid":"0bc1a05816265426167994437e9817"}</textarea></body></html>',
      verdict: { cause: "waf-block", referenceId: "0bc1a05816265426167994437e9817" },
    },
  ],
};
