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
    {
      // Other firewalls are called WAF too; the cookie is its own.
      id: "firewall-server",
      when: [
        { field: "server", value: /^WAF\/\d[\d.-]{0,20}$/ },
        { field: "set-cookie", value: /(?:^|\n)waf_cookie=/ },
      ],
      weight: 28,
      group: "page",
      because: { id: "because_chosen_by_edge" },
      cause: "waf-block",
      seen: "server: WAF/2.4-12.1",
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
    {
      name: "its page of 2020, under another name",
      status: 461,
      fields: {
        Server: "WAF/2.4-12.1",
        "Set-Cookie": "waf_cookie=abc; Path=/; HttpOnly",
        "X-Request-Id": "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
        "Content-Type": "text/html;charset=utf-8",
      },
      body: "<!DOCTYPE html><title>No</title>",
      verdict: { cause: "waf-block", referenceId: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" },
    },
  ],
};
