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
      when: [{ body: /<td>Server:<\/td>\s{0,8}<td>cache\d{1,4}\.[a-z]{1,4}\d/i, text: "<td>server:</td>" }],
      weight: 26,
      group: "page",
      because: { id: "because_own_page" },
      seen: "<td>Server:</td>\n<td>cache12.cn123</td>",
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
};
