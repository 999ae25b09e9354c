import type { Signature } from "../signature";

/** YUNDUN, a Chinese network with a firewall. It answers 461 by default. */
export const signature: Signature = {
  id: "yundun",
  product: "YUNDUN",
  responder: "other-edge",
  documentation: "https://www.yundun.com/",
  marks: [
    {
      id: "page",
      when: [
        { body: /class=["']?err-tips-en["']?>\s{0,4}Blocked by (?:YUNDUN )?Cloud WAF/i, text: "cloud waf" },
      ],
      weight: 34,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-block",
      seen: '<div class="err-tips-en">Blocked by YUNDUN Cloud WAF</div>',
    },
  ],
  examples: [
    {
      name: "its page",
      fields: { Server: "YUNDUN", "Content-Type": "text/html" },
      body: '<div class="err-tips-cn"><span id="err_code">403</span></div><div class="err-tips-en">Blocked by YUNDUN Cloud WAF</div>',
      verdict: { cause: "waf-block" },
    },
    {
      name: "without its name",
      status: 461,
      fields: { "Content-Type": "text/html" },
      body: '<div class="err-tips-cn"><span id="err_code">461</span></div>\n<div class="err-tips-en">Blocked by Cloud WAF</div>',
      verdict: { cause: "waf-block" },
    },
  ],
};
