import type { Signature } from "../signature";

/** The firewall of the BaoTa hosting panel, which many servers in China have. */
export const signature: Signature = {
  id: "baota",
  product: "BaoTa Panel firewall",
  responder: "origin",
  documentation: "https://www.bt.cn/",
  marks: [
    {
      id: "page",
      when: [
        {
          body: /<title>(?:网站防火墙|宝塔网站防火墙|站点防火墙)<\/title>|您的请求带有不合法参数，已被网站管理员设置拦截/,
          text: "<title>",
        },
      ],
      weight: 24,
      group: "page",
      because: { id: "because_own_page" },
      cause: "waf-plugin",
      seen: "<title>网站防火墙</title>",
    },
  ],
  examples: [
    {
      name: "page",
      fields: { server: "nginx", "content-type": "text/html; charset=utf-8" },
      body: "<!doctype html><html><head><title>网站防火墙</title></head><body><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p></body></html>",
      verdict: { cause: "waf-plugin" },
    },
  ],
};
